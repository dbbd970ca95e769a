package org.chancery.graph.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.graph.rdf.Cy;

/**
 * Makes events and relations into nodes and edges. Each projection takes a projector of its own.
 */
final class Projector {
  private final NamedGraphs graphs;
  private final int evidence;
  private final Labels labels;
  private final Map<Node, NodeDraft> nodes = new HashMap<>();
  private final Map<EdgeKey, EdgeDraft> edges = new HashMap<>();
  private final Map<Node, String> places = new HashMap<>();
  private final Map<String, Optional<String>> viewProperties = new HashMap<>();

  Projector(NamedGraphs graphs, int evidence) {
    this.graphs = graphs;
    this.evidence = evidence;
    this.labels = new Labels(graphs);
  }

  Projection project(Selection selection) {
    selection.named().forEach(this::node);
    selection.occurrences().read().forEach(occurrence -> add(occurrence, selection.keeps()));
    return new Projection(finishedNodes(), finishedEdges());
  }

  private void add(Occurrence occurrence, Predicate<Node> kept) {
    occurrence.participants().stream()
        .filter(kept)
        .forEach(actor -> node(actor).takesPartIn(occurrence));
    occurrence.links().stream()
        .filter(link -> link.ends().allMatch(kept))
        .forEach(link -> edge(occurrence, link).add(occurrence, evidence));
  }

  private NodeDraft node(Node actor) {
    return nodes.computeIfAbsent(actor, NodeDraft::new);
  }

  private EdgeDraft edge(Occurrence occurrence, Link link) {
    EdgeKey key = new EdgeKey(occurrence.kind(), link, occurrence.type(), occurrence.factuality());
    return edges.computeIfAbsent(key, this::newEdge);
  }

  private EdgeDraft newEdge(EdgeKey key) {
    key.link().ends().distinct().forEach(end -> node(end).isEndOfAnEdge());
    return new EdgeDraft(key);
  }

  private List<ActorNode> finishedNodes() {
    return nodes.values().stream()
        .sorted(Comparator.comparing(NodeDraft::actor, Iris.ORDER))
        .map(draft -> draft.finish(labels))
        .toList();
  }

  private List<ActorEdge> finishedEdges() {
    return edges.values().stream()
        .sorted(Comparator.comparing(EdgeDraft::key, EdgeKey.ORDER))
        .map(draft -> draft.finish(viewProperty(draft.key()), this::place, evidence))
        .toList();
  }

  private String place(Node place) {
    return places.computeIfAbsent(place, labels::of);
  }

  /** A relation is its own property; that of a class of events is for the ontology to say. */
  private Optional<String> viewProperty(EdgeKey key) {
    return key.kind() == EdgeKind.RELATION
        ? Optional.of(Cy.NAMESPACE + key.type())
        : viewProperties.computeIfAbsent(key.type(), this::viewPropertyOfClass);
  }

  private Optional<String> viewPropertyOfClass(String type) {
    Node eventClass = NodeFactory.createURI(Cy.NAMESPACE + type);
    return graphs
        .objects(eventClass, Cy.viewProperty)
        .filter(Node::isURI)
        .map(Node::getURI)
        .sorted()
        .findFirst();
  }
}
