package org.chancery.graph.fusion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.facts.EventType;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.GraphNames;

/**
 * Keeps the plain triples that events stand behind: who met, aided, attacked whom.
 *
 * <p>Only events that happened have any. Joining and leaving are not shown here but by the
 * relationship that they begin and end.
 */
final class CurrentView {
  private final DatasetGraph dataset;
  private final GraphNames names;
  private final ViewProperties properties;
  private final EventFusion events;

  CurrentView(
      DatasetGraph dataset, GraphNames names, ViewProperties properties, EventFusion events) {
    this.dataset = dataset;
    this.names = names;
    this.properties = properties;
    this.events = events;
  }

  /** Adds what an event has begun to show, and removes what no event shows any more. */
  void refresh(FusedEvent before, FusedEvent after) {
    Set<Triple> shown = triples(after);
    shown.forEach(triple -> dataset.add(Quad.create(names.current(), triple)));
    for (Triple triple : triples(before)) {
      if (!shown.contains(triple) && !shownByAnother(triple)) {
        dataset.delete(Quad.create(names.current(), triple));
      }
    }
  }

  private Set<Triple> triples(FusedEvent event) {
    Set<Triple> triples = new HashSet<>();
    if (event.actual() && !Relationships.changesMembership(event)) {
      event.type().flatMap(properties::of).ifPresent(property -> pair(event, property, triples));
    }
    return triples;
  }

  private static void pair(FusedEvent event, Node property, Set<Triple> triples) {
    boolean symmetric = EventType.valueOf(event.type().orElseThrow().getLocalName()).symmetric();
    List<Node> others = symmetric ? event.agents() : event.recipients();
    for (Node agent : event.agents()) {
      for (Node other : others) {
        if (!agent.equals(other)) {
          triples.add(Triple.create(agent, property, other));
        }
      }
    }
  }

  private boolean shownByAnother(Triple triple) {
    return new Lookup(dataset)
        .having(Cy.agent, triple.getSubject()).stream()
            .filter(quad -> quad.getGraph().equals(names.events()))
            .map(quad -> events.stored(quad.getSubject()))
            .anyMatch(event -> triples(event).contains(triple));
  }
}
