package org.chancery.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table with a header line: plain ones, and those that Neo4j imports.
 *
 * @param <T> what the rows are
 * @param columns what the columns are, in order
 * @param rows the rows
 */
record TableWriter<T>(List<Header<T>> columns, List<T> rows) implements Content {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /**
   * A column of a table.
   *
   * @param <T> what the rows are
   * @param name what the header line says
   * @param value what stands in a row, empty where there is nothing
   */
  record Header<T>(String name, Function<T, String> value) {}

  static Content nodes(Projection projection) {
    return new TableWriter<>(
        headers(Stream.of(new Header<>("id", ActorNode::id)), plain(Column.OF_NODES)),
        projection.nodes());
  }

  static Content edges(Projection projection) {
    return new TableWriter<>(
        headers(
            Stream.of(
                new Header<>("source", ActorEdge::source),
                new Header<>("target", ActorEdge::target),
                new Header<>("id", ActorEdge::id),
                new Header<>("directed", edge -> Boolean.toString(edge.directed()))),
            plain(Column.OF_EDGES)),
        projection.edges());
  }

  static Content neo4jNodes(Projection projection) {
    return new TableWriter<>(
        headers(
            Stream.of(
                new Header<>("id:ID", ActorNode::id),
                new Header<>(":LABEL", node -> "Actor;" + node.type())),
            typed(Column.OF_NODES)),
        projection.nodes());
  }

  static Content neo4jRelationships(Projection projection) {
    return new TableWriter<>(
        headers(
            Stream.of(
                new Header<>(":START_ID", ActorEdge::source),
                new Header<>(":END_ID", ActorEdge::target),
                new Header<>(":TYPE", ActorEdge::type),
                new Header<>("id", ActorEdge::id),
                new Header<>("directed:boolean", edge -> Boolean.toString(edge.directed()))),
            typed(Column.OF_EDGES)),
        projection.edges());
  }

  private static <T> List<Header<T>> headers(
      Stream<Header<T>> structure, Stream<Header<T>> attributes) {
    return Stream.concat(structure, attributes).toList();
  }

  private static <T> Stream<Header<T>> plain(List<Column<T>> columns) {
    return columns.stream().map(column -> new Header<>(column.name(), flat(column)));
  }

  private static <T> Stream<Header<T>> typed(List<Column<T>> columns) {
    return columns.stream()
        .map(column -> new Header<>(column.name() + column.type().neo4j(), flat(column)));
  }

  private static <T> Function<T, String> flat(Column<T> column) {
    return row -> column.flat(row).orElse("");
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    CSVPrinter table = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
    table.printRecord(columns.stream().map(Header::name));
    for (T row : rows) {
      List<String> values = new ArrayList<>(columns.size());
      columns.forEach(column -> values.add(column.value().apply(row)));
      table.printRecord(values);
    }
    table.flush();
  }
}
