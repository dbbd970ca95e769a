package org.chancery.graph.fusion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.rdf.Cy;

/**
 * An event as the graph of events tells it; without triples where no claim speaks of it.
 *
 * @param node its IRI
 * @param triples all that is said of it
 */
record FusedEvent(Node node, Set<Triple> triples) {

  FusedEvent {
    triples = Set.copyOf(triples);
  }

  /** Returns whether it is of that type. */
  boolean is(Node type) {
    return triples.contains(Triple.create(node, RDF.type.asNode(), type));
  }

  /** Returns its class below {@code cy:Event}. */
  Optional<Node> type() {
    return objects(RDF.type).filter(type -> !type.equals(Cy.Event.asNode())).findFirst();
  }

  /** Returns whether it happened. */
  boolean actual() {
    return objects(Cy.factuality).anyMatch(Cy.ActualEvent.asNode()::equals);
  }

  /** Returns whether it is planned. */
  boolean planned() {
    return objects(Cy.factuality).anyMatch(Cy.PlannedEvent.asNode()::equals);
  }

  List<Node> agents() {
    return objects(Cy.agent).toList();
  }

  List<Node> recipients() {
    return objects(Cy.recipient).toList();
  }

  /** Returns the first day that it may have happened on, as ISO 8601. */
  Optional<String> earliest() {
    return literal(Cy.earliest);
  }

  /** Returns that day, or where no claim gives one the day of the first report. */
  Optional<String> date() {
    return earliest().or(() -> literal(Cy.firstReported));
  }

  private Optional<String> literal(Property property) {
    return objects(property).map(Node::getLiteralLexicalForm).findFirst();
  }

  private Stream<Node> objects(Property property) {
    return triples.stream()
        .filter(triple -> triple.getPredicate().equals(property.asNode()))
        .map(Triple::getObject);
  }
}
