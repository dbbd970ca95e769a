package org.chancery.graph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes the JSON that graphology imports: a mixed graph with parallel edges. */
record GraphologyWriter(Projection projection) implements Content {

  @Override
  public void writeTo(OutputStream out) throws IOException {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setHtmlSafe(false);
    json.beginObject();
    writeOptions(json);
    writeNodes(json);
    writeEdges(json);
    json.endObject().flush();
  }

  private static void writeOptions(JsonWriter json) throws IOException {
    json.name("attributes").beginObject().name("name").value("Chancery").endObject();
    json.name("options").beginObject();
    json.name("type").value("mixed");
    json.name("multi").value(true);
    json.name("allowSelfLoops").value(true);
    json.endObject();
  }

  private void writeNodes(JsonWriter json) throws IOException {
    json.name("nodes").beginArray();
    for (ActorNode node : projection.nodes()) {
      json.beginObject().name("key").value(node.id());
      json.name("attributes").beginObject();
      JsonAttributes.write(json, Column.OF_NODES, node);
      json.endObject().endObject();
    }
    json.endArray();
  }

  private void writeEdges(JsonWriter json) throws IOException {
    json.name("edges").beginArray();
    for (ActorEdge edge : projection.edges()) {
      json.beginObject().name("key").value(edge.id());
      json.name("source").value(edge.source());
      json.name("target").value(edge.target());
      json.name("undirected").value(!edge.directed());
      json.name("attributes").beginObject();
      JsonAttributes.write(json, Column.OF_EDGES, edge);
      json.endObject().endObject();
    }
    json.endArray();
  }
}
