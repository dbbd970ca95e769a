package org.chancery.graph.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.facts.Certainty;

/**
 * One attribute of nodes or edges.
 *
 * @param <T> what has the attribute
 * @param name its name in every format
 * @param type its type
 * @param values its values: none where it is absent, several only in lists
 */
record Column<T>(String name, ColumnType type, Function<T, List<?>> values) {
  /** The attributes of nodes beside their id. */
  static final List<Column<ActorNode>> OF_NODES =
      List.of(
          text("label", node -> Optional.of(node.label())),
          text("actorType", node -> Optional.of(node.type())),
          text("country", ActorNode::country),
          list("sectors", ActorNode::sectors),
          text("wikidata", ActorNode::wikidata),
          whole("degree", ActorNode::degree),
          whole("eventCount", ActorNode::eventCount),
          date("first", ActorNode::first),
          date("last", ActorNode::last));

  /** The attributes of edges beside id, ends and direction. */
  static final List<Column<ActorEdge>> OF_EDGES =
      List.of(
          text("edgeKind", edge -> Optional.of(edge.kind().label())),
          text("edgeType", edge -> Optional.of(edge.type())),
          text("viewProperty", ActorEdge::viewProperty),
          text(
              "factuality", edge -> Optional.of(edge.factuality().name().toLowerCase(Locale.ROOT))),
          whole("weight", ActorEdge::weight),
          whole("claimCount", ActorEdge::claimCount),
          whole("articleCount", ActorEdge::articleCount),
          date("first", ActorEdge::first),
          date("last", ActorEdge::last),
          text("certainty", edge -> edge.certainty().map(Certainty::name)),
          list("modes", ActorEdge::modes),
          list("contexts", ActorEdge::contexts),
          list("places", ActorEdge::places),
          list("evidence", ActorEdge::evidence),
          text("quote", ActorEdge::quote),
          list("spells", ActorEdge::spells));

  private static final String SEPARATOR = ";";

  /**
   * Returns the value as one text, empty where it is absent. Values of lists have a semicolon
   * between them, so one that they hold becomes a comma.
   */
  Optional<String> flat(T row) {
    List<?> all = values.apply(row);
    return type == ColumnType.LIST
        ? Optional.of(joined(all)).filter(text -> !text.isEmpty())
        : all.stream().findFirst().map(Object::toString);
  }

  private static String joined(List<?> all) {
    return all.stream()
        .map(value -> value.toString().replace(SEPARATOR, ","))
        .collect(Collectors.joining(SEPARATOR));
  }

  /** Returns a column of at most one text a row. */
  static <T> Column<T> text(String name, Function<T, Optional<String>> value) {
    return new Column<>(name, ColumnType.TEXT, row -> value.apply(row).stream().toList());
  }

  private static <T> Column<T> whole(String name, Function<T, Integer> value) {
    return new Column<>(name, ColumnType.WHOLE, row -> List.of(value.apply(row)));
  }

  /** Returns a column of one truth value a row. */
  static <T> Column<T> flag(String name, Function<T, Boolean> value) {
    return new Column<>(name, ColumnType.FLAG, row -> List.of(value.apply(row)));
  }

  private static <T> Column<T> date(String name, Function<T, Optional<LocalDate>> value) {
    return new Column<>(name, ColumnType.DATE, row -> value.apply(row).stream().toList());
  }

  private static <T> Column<T> list(String name, Function<T, List<?>> values) {
    return new Column<>(name, ColumnType.LIST, values);
  }
}
