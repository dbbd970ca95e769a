package org.chancery.app.web.page;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.chancery.graph.rdf.Cy;

/**
 * The events of each actor, newest first.
 *
 * <p>Sorting the events of a great power takes long, and people turn pages: the order is kept for
 * as long as the store does not change. Safe for use by many threads.
 */
public final class Timelines {
  private static final int EVENTS_KEPT = 1_000_000;
  private static final Query EVENTS =
      QueryFactory.create(
          """
          PREFIX cy: <https://w3id.org/chancery/ontology#>
          SELECT ?event (COALESCE(?latest, ?earliest, ?last, ?first) AS ?date) {
            GRAPH ?graph {
              ?event ?role ?actor
              OPTIONAL { ?event cy:latest ?latest }
              OPTIONAL { ?event cy:earliest ?earliest }
              OPTIONAL { ?event cy:lastReported ?last }
              OPTIONAL { ?event cy:firstReported ?first }
            }
          }
          """);
  private static final Comparator<Map.Entry<String, String>> NEWEST_FIRST =
      Map.Entry.<String, String>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final Cache<Key, List<String>> kept =
      CacheBuilder.newBuilder()
          .maximumWeight(EVENTS_KEPT)
          .<Key, List<String>>weigher((key, events) -> events.size() + 1)
          .build();

  private record Key(String actor, long version) {}

  /**
   * Returns the IRIs of the events that the actor took part in, by when they were (or were
   * reported).
   */
  List<String> of(GraphView view, Resource actor, long version) {
    Key key = new Key(actor.getURI(), version);
    List<String> known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    List<String> events = sorted(view, actor);
    kept.put(key, events);
    return events;
  }

  private static List<String> sorted(GraphView view, Resource actor) {
    Map<String, String> dates = new HashMap<>();
    read(view, actor, Cy.agent, dates);
    read(view, actor, Cy.recipient, dates);
    return dates.entrySet().stream().sorted(NEWEST_FIRST).map(Map.Entry::getKey).toList();
  }

  /** The store joins by its own numbers, far faster than one look-up an event. */
  private static void read(
      GraphView view, Resource actor, Property role, Map<String, String> dates) {
    QueryExecBuilder builder =
        QueryExec.dataset(view.dataset().asDatasetGraph())
            .query(EVENTS)
            .substitution("graph", view.graphName("events"))
            .substitution("actor", actor.asNode())
            .substitution("role", role.asNode());
    try (QueryExec execution = builder.build()) {
      execution.select().forEachRemaining(row -> add(row, dates));
    }
  }

  private static void add(Binding row, Map<String, String> dates) {
    Node date = row.get("date");
    boolean dated = date != null && date.isLiteral();
    dates.put(row.get("event").getURI(), dated ? date.getLiteralLexicalForm() : "");
  }
}
