package org.chancery.graph.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.chancery.facts.Identifiers;

/**
 * Gives blank nodes IRIs made from what is said of them, so that the same graph has the same ones
 * wherever it was loaded. Blank nodes of which the same is said become one.
 */
final class Skolemizer {
  private static final String BASE = Identifiers.STANDARD.base() + "genid/";

  private final NamedGraphs graphs;
  private final Map<Node, Node> named = new HashMap<>();
  private final Deque<Node> underWay = new ArrayDeque<>();

  Skolemizer(NamedGraphs graphs) {
    this.graphs = graphs;
  }

  /** Returns the statement without blank nodes. */
  Quad named(Quad quad) {
    return Quad.create(
        named(quad.getGraph()),
        named(quad.getSubject()),
        quad.getPredicate(),
        named(quad.getObject()));
  }

  private Node named(Node node) {
    if (!node.isBlank()) {
      return node;
    }
    Node known = named.get(node);
    return known == null ? name(node) : known;
  }

  private Node name(Node blank) {
    underWay.push(blank);
    List<String> said =
        graphs
            .quads(blank, Node.ANY, Node.ANY)
            .map(quad -> text(quad.getPredicate()) + text(quad.getObject()))
            .distinct()
            .sorted()
            .toList();
    underWay.pop();
    Node name = NodeFactory.createURI(BASE + Identifiers.digest(said));
    if (underWay.isEmpty()) {
      named.put(blank, name);
    }
    return name;
  }

  private String text(Node node) {
    return underWay.contains(node) ? "itself" : NodeFmtLib.strNT(named(node));
  }
}
