package org.chancery.graph.fusion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.graph.rdf.Cy;

/**
 * Tells by which plain property the current view shows events of a type.
 *
 * @param byType the properties by the class of event
 */
public record ViewProperties(Map<Node, Node> byType) {

  /** Copies the map. */
  public ViewProperties {
    byType = Map.copyOf(byType);
  }

  /** Returns what the ontology says. */
  public static ViewProperties of(Graph ontology) {
    Map<Node, Node> byType = new HashMap<>();
    ontology
        .find(Node.ANY, Cy.viewProperty.asNode(), Node.ANY)
        .forEachRemaining(triple -> byType.put(triple.getSubject(), triple.getObject()));
    return new ViewProperties(byType);
  }

  /** Returns the property for events of that class. */
  Optional<Node> of(Node type) {
    return Optional.ofNullable(byType.get(type));
  }
}
