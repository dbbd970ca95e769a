package org.chancery.app.web.page;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.chancery.graph.rdf.Cy;

/**
 * The events of each actor, newest first.
 *
 * <p>Sorting the events of a great power takes long, and people turn pages: the order is kept for
 * as long as the store does not change. Safe for use by many threads.
 */
public final class Timelines {
  private static final int EVENTS_KEPT = 1_000_000;
  private static final List<Property> DATES =
      List.of(Cy.latest, Cy.earliest, Cy.lastReported, Cy.firstReported);
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::date).reversed().thenComparing(Entry::iri);

  private final Cache<Key, List<String>> kept =
      CacheBuilder.newBuilder()
          .maximumWeight(EVENTS_KEPT)
          .<Key, List<String>>weigher((key, events) -> events.size() + 1)
          .build();

  private record Key(String actor, long version) {}

  private record Entry(String iri, String date) {}

  /** Returns the IRIs of the events that the actor took part in. */
  List<String> of(GraphView view, Resource actor, long version) {
    Key key = new Key(actor.getURI(), version);
    List<String> known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    List<String> events = sorted(view.graph("events"), actor);
    kept.put(key, events);
    return events;
  }

  private static List<String> sorted(Model events, Resource actor) {
    return Stream.of(Cy.agent, Cy.recipient)
        .flatMap(role -> events.listSubjectsWithProperty(role, actor).toList().stream())
        .distinct()
        .map(event -> new Entry(event.getURI(), date(event)))
        .sorted(NEWEST_FIRST)
        .map(Entry::iri)
        .toList();
  }

  /** Returns when the event took place, else when it was reported, else nothing. */
  static String date(Resource event) {
    return DATES.stream()
        .map(event::getProperty)
        .filter(statement -> statement != null)
        .map(Statement::getObject)
        .filter(RDFNode::isLiteral)
        .map(date -> date.asLiteral().getLexicalForm())
        .findFirst()
        .orElse("");
  }
}
