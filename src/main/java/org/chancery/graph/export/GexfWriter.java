package org.chancery.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Factuality;

/** Writes GEXF 1.3 with typed attributes; spells say when edges and nodes are there. */
record GexfWriter(Projection projection) implements Content {
  /** What the format has an attribute or element of its own for. */
  private static final Set<String> NATIVE = Set.of("label", "weight", "spells");

  private static final List<Column<ActorNode>> NODE_COLUMNS = columns(Column.OF_NODES);
  private static final List<Column<ActorEdge>> EDGE_COLUMNS = columns(Column.OF_EDGES);

  @Override
  public void writeTo(OutputStream out) throws IOException {
    XmlElements xml = new XmlElements(out);
    xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").newLine();
    xml.start("meta").start("creator").text("Chancery").end("creator").end("meta").newLine();
    xml.start(
            "graph",
            "mode",
            "dynamic",
            "defaultedgetype",
            "directed",
            "timeformat",
            "date",
            "timerepresentation",
            "interval")
        .newLine();
    declare(xml, "node", NODE_COLUMNS);
    declare(xml, "edge", EDGE_COLUMNS);
    writeNodes(xml);
    writeEdges(xml);
    xml.end("graph").newLine().end("gexf").finish();
  }

  private static <T> List<Column<T>> columns(List<Column<T>> all) {
    return all.stream().filter(column -> !NATIVE.contains(column.name())).toList();
  }

  private static <T> void declare(XmlElements xml, String of, List<Column<T>> columns)
      throws IOException {
    xml.start("attributes", "class", of, "mode", "static").newLine();
    for (Column<T> column : columns) {
      String name = column.name();
      xml.start("attribute", "id", name, "title", name, "type", column.type().gexf());
      xml.end("attribute").newLine();
    }
    xml.end("attributes").newLine();
  }

  private void writeNodes(XmlElements xml) throws IOException {
    xml.start("nodes", "count", Integer.toString(projection.nodes().size())).newLine();
    for (ActorNode node : projection.nodes()) {
      xml.start("node", "id", node.id(), "label", node.label());
      writeValues(xml, NODE_COLUMNS, node);
      writeSpells(xml, spell(node.first(), node.last()));
      xml.end("node").newLine();
    }
    xml.end("nodes").newLine();
  }

  private void writeEdges(XmlElements xml) throws IOException {
    xml.start("edges", "count", Integer.toString(projection.edges().size())).newLine();
    for (ActorEdge edge : projection.edges()) {
      xml.start("edge", attributes(edge));
      writeValues(xml, EDGE_COLUMNS, edge);
      writeSpells(xml, edge.spells());
      xml.end("edge").newLine();
    }
    xml.end("edges").newLine();
  }

  /** The kind of an edge is what lets several be between the same two nodes. */
  private static String[] attributes(ActorEdge edge) {
    return new String[] {
      "id", edge.id(),
      "source", edge.source(),
      "target", edge.target(),
      "type", edge.directed() ? "directed" : "undirected",
      "kind", kind(edge),
      "label", edge.type(),
      "weight", Integer.toString(edge.weight())
    };
  }

  private static String kind(ActorEdge edge) {
    return edge.factuality() == Factuality.ACTUAL
        ? edge.type()
        : edge.type() + " (" + edge.factuality().name().toLowerCase(Locale.ROOT) + ")";
  }

  private static <T> void writeValues(XmlElements xml, List<Column<T>> columns, T row)
      throws IOException {
    xml.start("attvalues");
    for (Column<T> column : columns) {
      Optional<String> value = column.flat(row);
      if (value.isPresent()) {
        xml.start("attvalue", "for", column.name(), "value", value.get()).end("attvalue");
      }
    }
    xml.end("attvalues");
  }

  private static List<Spell> spell(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isEmpty() && last.isEmpty() ? List.of() : List.of(new Spell(first, last));
  }

  private static void writeSpells(XmlElements xml, List<Spell> spells) throws IOException {
    if (spells.isEmpty()) {
      return;
    }
    xml.start("spells");
    for (Spell spell : spells) {
      List<String> bounds = new ArrayList<>();
      spell.start().ifPresent(day -> bounds.addAll(List.of("start", day.toString())));
      spell.end().ifPresent(day -> bounds.addAll(List.of("end", day.toString())));
      xml.start("spell", bounds.toArray(String[]::new)).end("spell");
    }
    xml.end("spells");
  }
}
