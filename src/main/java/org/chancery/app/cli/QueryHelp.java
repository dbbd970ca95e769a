package org.chancery.app.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.chancery.graph.query.NamedQuery;
import org.chancery.graph.query.QueryCatalogue;
import org.chancery.graph.query.QueryParameter;
import org.chancery.graph.query.TableWriter;

/** Tells a person what there is to ask. */
final class QueryHelp {

  /** Returns a table of the names of all queries with their questions. */
  List<String> list(QueryCatalogue catalogue) {
    return table(
        List.of("name", "question"),
        catalogue.queries().stream()
            .map(query -> List.of(query.name(), query.question()))
            .iterator());
  }

  /** Returns the question of a query and a table of its parameters. */
  List<String> describe(NamedQuery query) {
    List<String> lines = new ArrayList<>();
    lines.add(query.question());
    if (!query.parameters().isEmpty()) {
      lines.add("");
      lines.addAll(
          table(
              List.of("parameter", "default", "meaning", "takes"),
              query.parameters().stream().map(QueryHelp::row).iterator()));
    }
    return lines;
  }

  private static List<String> row(QueryParameter parameter) {
    return List.of(
        parameter.name(),
        parameter
            .defaultValue()
            .map(value -> value.isBlank() ? "(any)" : value)
            .orElse("(required)"),
        parameter.comment(),
        parameter.type().name().toLowerCase(Locale.ROOT) + ": " + parameter.type().wanted());
  }

  private static List<String> table(List<String> columns, Iterator<List<String>> rows) {
    var bytes = new ByteArrayOutputStream();
    new TableWriter(OptionalInt.empty()).write(columns, rows, bytes);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
