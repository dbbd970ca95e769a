package org.chancery.graph.export;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.chancery.facts.Factuality;
import org.chancery.facts.Predicate;
import org.chancery.graph.rdf.Cy;

/**
 * The statements behind a selection: its events and relations, their claims, the articles of these
 * without what else they mention, and the actors, places and speakers that all of it names.
 */
final class SubsetQuads {
  private final NamedGraphs graphs;
  private final Consumer<Quad> sink;
  private final Set<Node> articles = new LinkedHashSet<>();
  private final Set<Node> actors = new HashSet<>();
  private final Deque<Node> toDescribe = new ArrayDeque<>();
  private final Set<Node> view = new HashSet<>();

  SubsetQuads(NamedGraphs graphs, Consumer<Quad> sink) {
    this.graphs = graphs;
    this.sink = sink;
    Arrays.stream(Predicate.values()).map(Cy::of).forEach(property -> view.add(property.asNode()));
    graphs
        .quads(Node.ANY, Cy.viewProperty.asNode(), Node.ANY)
        .forEach(quad -> view.add(quad.getObject()));
  }

  /** Passes all of them on; some more than once. */
  void of(Selection selection) {
    selection.named().forEach(this::describe);
    selection.occurrences().read().forEach(this::add);
    articles.forEach(this::addArticle);
    while (!toDescribe.isEmpty()) {
      addActor(toDescribe.pop());
    }
  }

  private void add(Occurrence occurrence) {
    occurrence.sources().forEach(source -> about(source).forEach(sink));
    occurrence.claims().forEach(this::addClaim);
    occurrence.participants().forEach(this::describe);
    occurrence.places().forEach(this::describe);
    if (occurrence.factuality() == Factuality.ACTUAL) {
      occurrence.links().forEach(link -> addView(occurrence, link));
    }
  }

  private void addClaim(StoredClaim claim) {
    about(claim.iri()).forEach(sink);
    claim.article().ifPresent(articles::add);
    graphs.objects(claim.iri(), Cy.attributedTo).forEach(this::describe);
  }

  private void addArticle(Node article) {
    about(article).filter(quad -> !quad.getPredicate().equals(Cy.mentions.asNode())).forEach(sink);
  }

  private void addView(Occurrence occurrence, Link link) {
    properties(occurrence)
        .forEach(
            property -> {
              graphs.quads(link.source(), property, link.target()).forEach(sink);
              if (!link.directed()) {
                graphs.quads(link.target(), property, link.source()).forEach(sink);
              }
            });
  }

  private Stream<Node> properties(Occurrence occurrence) {
    Node type = NodeFactory.createURI(Cy.NAMESPACE + occurrence.type());
    return occurrence.kind() == EdgeKind.RELATION
        ? Stream.of(type)
        : graphs.objects(type, Cy.viewProperty);
  }

  private void addActor(Node actor) {
    about(actor).filter(quad -> !view.contains(quad.getPredicate())).forEach(sink);
    Stream.of(Cy.country, Cy.officeOf)
        .flatMap(property -> graphs.objects(actor, property))
        .forEach(this::describe);
  }

  private void describe(Node actor) {
    if (actors.add(actor)) {
      toDescribe.push(actor);
    }
  }

  private Stream<Quad> about(Node thing) {
    return graphs.quads(thing, Node.ANY, Node.ANY);
  }
}
