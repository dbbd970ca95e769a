package org.chancery.graph.export;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Identifiers;

/**
 * Writes GraphML with typed keys.
 *
 * <p>Its schema allows no IRIs as ids, so ids are made from them, and the IRIs are attributes. Many
 * readers refuse a graph of directed and undirected edges, so that too is an attribute.
 */
record GraphmlWriter(Projection projection) implements Content {
  private static final List<Column<ActorNode>> NODE_COLUMNS =
      ImmutableList.<Column<ActorNode>>builder()
          .add(Column.text("iri", node -> Optional.of(node.id())))
          .addAll(Column.OF_NODES)
          .build();
  private static final List<Column<ActorEdge>> EDGE_COLUMNS =
      ImmutableList.<Column<ActorEdge>>builder()
          .add(Column.flag("directed", ActorEdge::directed))
          .addAll(Column.OF_EDGES)
          .build();

  @Override
  public void writeTo(OutputStream out) throws IOException {
    XmlElements xml = new XmlElements(out);
    xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns").newLine();
    declare(xml, "node", NODE_COLUMNS);
    declare(xml, "edge", EDGE_COLUMNS);
    xml.start("graph", "id", "chancery", "edgedefault", "directed").newLine();
    writeNodes(xml);
    writeEdges(xml);
    xml.end("graph").newLine().end("graphml").finish();
  }

  private static <T> void declare(XmlElements xml, String of, List<Column<T>> columns)
      throws IOException {
    for (Column<T> column : columns) {
      String[] attributes = {
        "id", key(of, column),
        "for", of,
        "attr.name", column.name(),
        "attr.type", column.type().graphml()
      };
      xml.start("key", attributes).end("key").newLine();
    }
  }

  private static String id(String iri) {
    return Identifiers.digest(List.of(iri));
  }

  private static String key(String of, Column<?> column) {
    return of + "." + column.name();
  }

  private void writeNodes(XmlElements xml) throws IOException {
    for (ActorNode node : projection.nodes()) {
      xml.start("node", "id", id(node.id()));
      writeData(xml, "node", NODE_COLUMNS, node);
      xml.end("node").newLine();
    }
  }

  private void writeEdges(XmlElements xml) throws IOException {
    for (ActorEdge edge : projection.edges()) {
      String[] attributes = {
        "id", edge.id(),
        "source", id(edge.source()),
        "target", id(edge.target())
      };
      xml.start("edge", attributes);
      writeData(xml, "edge", EDGE_COLUMNS, edge);
      xml.end("edge").newLine();
    }
  }

  private static <T> void writeData(XmlElements xml, String of, List<Column<T>> columns, T row)
      throws IOException {
    for (Column<T> column : columns) {
      Optional<String> value = column.flat(row);
      if (value.isPresent()) {
        xml.start("data", "key", key(of, column)).text(value.get()).end("data");
      }
    }
  }
}
