package org.chancery.graph.export;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes DOT for Graphviz; undirected edges are drawn without arrow heads. */
record DotWriter(Projection projection) implements Content {
  /** All that a quoted string of DOT reads in another way; line feeds may stand in it as such. */
  private static final Escaper QUOTED =
      Escapers.builder().addEscape('"', "\\\"").addEscape('\\', "\\\\").build();

  @Override
  public void writeTo(OutputStream out) throws IOException {
    Writer dot = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    dot.write("digraph chancery {\n");
    for (ActorNode node : projection.nodes()) {
      dot.write("  " + quoted(node.id()) + " [");
      writeAttributes(dot, Column.OF_NODES, node);
      dot.write("];\n");
    }
    for (ActorEdge edge : projection.edges()) {
      writeEdge(dot, edge);
    }
    dot.write("}\n");
    dot.flush();
  }

  private static void writeEdge(Writer dot, ActorEdge edge) throws IOException {
    dot.write("  " + quoted(edge.source()) + " -> " + quoted(edge.target()) + " [");
    writeAttribute(dot, "id", edge.id());
    writeAttribute(dot, "label", edge.type());
    writeAttribute(dot, "dir", edge.directed() ? "forward" : "none");
    writeAttributes(dot, Column.OF_EDGES, edge);
    dot.write("];\n");
  }

  private static <T> void writeAttributes(Writer dot, List<Column<T>> columns, T row)
      throws IOException {
    for (Column<T> column : columns) {
      Optional<String> value = column.flat(row);
      if (value.isPresent()) {
        writeAttribute(dot, column.name(), value.get());
      }
    }
  }

  private static void writeAttribute(Writer dot, String name, String value) throws IOException {
    dot.write(name + "=" + quoted(value) + ",");
  }

  private static String quoted(String text) {
    return '"' + QUOTED.escape(text) + '"';
  }
}
