package org.chancery.graph.export;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Two actors between whom something is.
 *
 * @param source who acts; in an undirected link the one with the lesser IRI
 * @param target the other
 * @param directed whether the two differ in what they do
 */
record Link(Node source, Node target, boolean directed) {

  static Link from(Node source, Node target) {
    return new Link(source, target, true);
  }

  static Link between(Node one, Node other) {
    return Iris.ORDER.compare(one, other) <= 0
        ? new Link(one, other, false)
        : new Link(other, one, false);
  }

  Stream<Node> ends() {
    return Stream.of(source, target);
  }

  /** Returns whether one of these actors is who does it; in an undirected link, either end. */
  boolean startsIn(Set<Node> actors) {
    return directed ? actors.contains(source) : touches(actors);
  }

  boolean touches(Set<Node> actors) {
    return actors.contains(source) || actors.contains(target);
  }
}
