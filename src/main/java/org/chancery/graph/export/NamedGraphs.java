package org.chancery.graph.export;

import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads the named graphs of a dataset as if they were one.
 *
 * <p>Statements of several graphs are told apart without remembering them, so that a scan of
 * millions takes no memory.
 */
final class NamedGraphs {
  private final DatasetGraph graphs;

  NamedGraphs(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** Returns all statements in all named graphs. */
  Stream<Quad> quads() {
    return quads(Node.ANY, Node.ANY, Node.ANY);
  }

  /** Returns the statements of that pattern with their graphs. */
  Stream<Quad> quads(Node subject, Node predicate, Node object) {
    return Iter.asStream(graphs.findNG(Node.ANY, subject, predicate, object));
  }

  /** Returns the things of which that is said, each once. */
  Stream<Node> subjects(Property property, Node object) {
    return quads(Node.ANY, property.asNode(), object)
        .filter(this::inFirstGraph)
        .map(Quad::getSubject);
  }

  /** Returns the things of which anything is said by that property; some more than once. */
  Stream<Node> subjects(Property property) {
    return quads(Node.ANY, property.asNode(), Node.ANY).map(Quad::getSubject);
  }

  /** Returns what is said of a thing by that property, each once. */
  Stream<Node> objects(Node subject, Property property) {
    return quads(subject, property.asNode(), Node.ANY).map(Quad::getObject).distinct();
  }

  /** Returns all that is said of a thing. */
  Description about(Node subject) {
    return Description.of(subject, quads(subject, Node.ANY, Node.ANY));
  }

  /** Returns what is said of a thing by that property. */
  Description about(Node subject, Property property) {
    return Description.of(subject, quads(subject, property.asNode(), Node.ANY));
  }

  /** Returns whether any graph says that. */
  boolean say(Node subject, Property property, Node object) {
    return graphs.contains(Node.ANY, subject, property.asNode(), object);
  }

  /** Returns whether any graph says anything of a thing, or names it in what it says. */
  boolean know(Node thing) {
    return graphs.contains(Node.ANY, thing, Node.ANY, Node.ANY)
        || graphs.contains(Node.ANY, Node.ANY, Node.ANY, thing);
  }

  private boolean inFirstGraph(Quad quad) {
    return quads(quad.getSubject(), quad.getPredicate(), quad.getObject())
        .map(other -> other.getGraph().toString())
        .noneMatch(other -> other.compareTo(quad.getGraph().toString()) < 0);
  }
}
