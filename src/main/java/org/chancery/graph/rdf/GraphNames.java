package org.chancery.graph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.facts.Identifiers;

/**
 * The names of the graphs that are no article's.
 *
 * @param identifiers what gives things their IRIs
 */
public record GraphNames(Identifiers identifiers) {

  /** Returns the graph of the ontology and its codes. */
  public Node ontology() {
    return named("ontology");
  }

  /** Returns the graph of the actors that are known before any article is read. */
  public Node reference() {
    return named("reference");
  }

  /** Returns the graph of the actors that the user added. */
  public Node ownActors() {
    return named("own-actors");
  }

  /** Returns the graph of the events that claims were fused into. */
  public Node events() {
    return named("events");
  }

  /** Returns the graph of plain binary triples: what happened and holds. */
  public Node current() {
    return named("current");
  }

  /** Returns the graph of what analysts assert themselves. */
  public Node assertions() {
    return named("assertions");
  }

  /** Returns the graph of what the shapes refused. */
  public Node quarantine() {
    return named("quarantine");
  }

  /** Returns the graph of the runs: which software read which article when. */
  public Node runs() {
    return named("runs");
  }

  private Node named(String name) {
    return NodeFactory.createURI(identifiers.graph(name));
  }
}
