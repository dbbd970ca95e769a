package org.chancery.graph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes the JSON of Cytoscape and Cytoscape.js: {@code elements} with {@code data}. */
record CytoscapeWriter(Projection projection) implements Content {

  @Override
  public void writeTo(OutputStream out) throws IOException {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setHtmlSafe(false);
    json.beginObject().name("elements").beginObject();
    writeNodes(json);
    writeEdges(json);
    json.endObject().endObject().flush();
  }

  private void writeNodes(JsonWriter json) throws IOException {
    json.name("nodes").beginArray();
    for (ActorNode node : projection.nodes()) {
      json.beginObject().name("data").beginObject();
      json.name("id").value(node.id());
      JsonAttributes.write(json, Column.OF_NODES, node);
      json.endObject().endObject();
    }
    json.endArray();
  }

  private void writeEdges(JsonWriter json) throws IOException {
    json.name("edges").beginArray();
    for (ActorEdge edge : projection.edges()) {
      json.beginObject().name("data").beginObject();
      json.name("id").value(edge.id());
      json.name("source").value(edge.source());
      json.name("target").value(edge.target());
      json.name("directed").value(edge.directed());
      JsonAttributes.write(json, Column.OF_EDGES, edge);
      json.endObject().endObject();
    }
    json.endArray();
  }
}
