package org.chancery.graph.export;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The part of the graph that a filter lets pass.
 *
 * @param occurrences its events and relations; each call reads the graph again
 * @param keeps which actors are in it
 * @param named the actors that the filter asks for
 */
record Selection(Occurrences occurrences, Predicate<Node> keeps, Set<Node> named) {

  /** The events and relations of a selection. */
  interface Occurrences {
    Stream<Occurrence> read();
  }

  /** Returns what the filter leaves of these graphs. */
  static Selection of(NamedGraphs graphs, ExportFilter filter) {
    EventReader events = new EventReader(graphs, filter);
    RelationReader relations = new RelationReader(graphs, filter);
    if (filter.actors().isEmpty()) {
      return new Selection(() -> all(events, relations), actor -> true, Set.of());
    }
    Set<Node> named = new ActorLookup(graphs).find(filter.actors());
    Set<Node> kept = within(filter.hops(), named, events, relations);
    return new Selection(
        () ->
            Stream.concat(events.of(kept), relations.of(kept))
                .filter(occurrence -> occurrence.isAmong(kept::contains)),
        kept::contains,
        named);
  }

  /**
   * Returns all events, and of the relations those that an article states or whose subject takes
   * part in what articles tell: what else is known of the world would drown the news.
   */
  private static Stream<Occurrence> all(EventReader events, RelationReader relations) {
    Set<Node> spokenOf = new HashSet<>();
    Stream<Occurrence> told =
        Stream.concat(events.all(), relations.all().filter(Occurrence::isTold))
            .peek(occurrence -> spokenOf.addAll(occurrence.participants()));
    Stream<Occurrence> background =
        relations
            .all()
            .filter(relation -> !relation.isTold())
            .filter(relation -> relation.links().stream().anyMatch(l -> l.startsIn(spokenOf)));
    return Stream.concat(told, background);
  }

  /** Returns the actors that are at most so many links away from these. */
  private static Set<Node> within(
      int hops, Set<Node> centres, EventReader events, RelationReader relations) {
    Set<Node> kept = new LinkedHashSet<>(centres);
    Set<Node> frontier = centres;
    for (int hop = 0; hop < hops && !frontier.isEmpty(); hop++) {
      Set<Node> next = new LinkedHashSet<>();
      neighbours(frontier, events, relations).filter(kept::add).forEach(next::add);
      frontier = next;
    }
    return kept;
  }

  private static Stream<Node> neighbours(
      Set<Node> actors, EventReader events, RelationReader relations) {
    return Stream.concat(events.of(actors), relations.of(actors))
        .flatMap(occurrence -> occurrence.links().stream())
        .filter(link -> link.touches(actors))
        .flatMap(Link::ends);
  }
}
