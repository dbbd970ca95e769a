package org.chancery.graph.fusion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.facts.Status;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.GraphNames;

/**
 * Keeps the relationships: what relation claims, joining and leaving come to for each pair of
 * actors.
 *
 * <p>Each is a {@code cy:Relationship} in the graph of events (a membership that is no mere plan
 * also a {@code cy:Membership}), and while it holds a plain triple of the current view. New signs
 * are merged into what is stored; only where an article was replaced are all signs of its pairs
 * read again.
 */
final class Relationships {
  private final DatasetGraph dataset;
  private final GraphNames names;
  private final EventFusion events;
  private final Lookup lookup;
  private final Map<Triple, List<Signal>> added = new LinkedHashMap<>();
  private final Set<Triple> reread = new LinkedHashSet<>();

  Relationships(DatasetGraph dataset, GraphNames names, EventFusion events) {
    this.dataset = dataset;
    this.names = names;
    this.events = events;
    this.lookup = new Lookup(dataset);
  }

  /** Returns whether events of this kind begin or end a membership. */
  static boolean changesMembership(FusedEvent event) {
    return event.is(Cy.Join.asNode()) || event.is(Cy.Leave.asNode());
  }

  /** Notes a relation claim that came in. */
  void add(Node graph, Node claim) {
    addSignal(pair(graph, claim), signal(graph, claim));
  }

  /** Notes a relation claim that is about to go. */
  void remove(Node graph, Node claim) {
    reread.add(pair(graph, claim));
  }

  /** Notes an event that has changed. */
  void refresh(FusedEvent before, FusedEvent after) {
    if (signal(before).isPresent() && !signal(before).equals(signal(after))) {
      reread.addAll(pairs(before));
    }
    signal(after).ifPresent(signal -> pairs(after).forEach(pair -> addSignal(pair, signal)));
  }

  /** Brings what is stored in line with all that was noted. */
  void store() {
    reread.forEach(pair -> store(pair, all(pair)));
    added.forEach((pair, signals) -> merge(pair, signals));
  }

  private void merge(Triple pair, List<Signal> signals) {
    if (!reread.contains(pair)) {
      List<Signal> all = new ArrayList<>(signals);
      stored(node(pair)).ifPresent(all::add);
      store(pair, all);
    }
  }

  private void addSignal(Triple pair, Signal signal) {
    added.computeIfAbsent(pair, unseen -> new ArrayList<>()).add(signal);
  }

  private List<Signal> all(Triple pair) {
    List<Signal> signals = new ArrayList<>();
    for (Quad quad : lookup.having(Cy.subject, pair.getSubject())) {
      if (pair(quad.getGraph(), quad.getSubject()).equals(pair)) {
        signals.add(signal(quad.getGraph(), quad.getSubject()));
      }
    }
    if (pair.getPredicate().equals(Cy.memberOf.asNode())) {
      lookup.having(Cy.agent, pair.getSubject()).stream()
          .filter(quad -> quad.getGraph().equals(names.events()))
          .map(quad -> events.stored(quad.getSubject()))
          .filter(event -> pairs(event).contains(pair))
          .forEach(event -> signal(event).ifPresent(signals::add));
    }
    return signals;
  }

  private Triple pair(Node graph, Node claim) {
    return Triple.create(
        one(graph, claim, Cy.subject),
        one(graph, claim, Cy.predicate),
        one(graph, claim, Cy.object));
  }

  private static Set<Triple> pairs(FusedEvent event) {
    Set<Triple> pairs = new LinkedHashSet<>();
    if (changesMembership(event)) {
      for (Node member : event.agents()) {
        event
            .recipients()
            .forEach(group -> pairs.add(Triple.create(member, Cy.memberOf.asNode(), group)));
      }
    }
    return pairs;
  }

  private Signal signal(Node graph, Node claim) {
    return new Signal(
        status(one(graph, claim, Cy.status)),
        lookup
            .object(graph, claim, Cy.inArticle)
            .flatMap(article -> lookup.text(graph, article, SchemaDO.datePublished)),
        lookup.text(graph, claim, Cy.from),
        lookup.text(graph, claim, Cy.until));
  }

  private static Optional<Signal> signal(FusedEvent event) {
    if (!changesMembership(event) || !(event.actual() || event.planned())) {
      return Optional.empty();
    }
    boolean joins = event.is(Cy.Join.asNode());
    if (!event.actual()) {
      return joins
          ? Optional.of(
              new Signal(Status.planned, event.date(), Optional.empty(), Optional.empty()))
          : Optional.empty();
    }
    return Optional.of(
        joins
            ? new Signal(Status.current, event.date(), event.earliest(), Optional.empty())
            : new Signal(Status.former, event.date(), Optional.empty(), event.earliest()));
  }

  private Optional<Signal> stored(Node node) {
    return lookup
        .object(names.events(), node, Cy.status)
        .map(
            status ->
                new Signal(
                    status(status),
                    lookup.text(names.events(), node, Cy.lastReported),
                    lookup.text(names.events(), node, Cy.from),
                    lookup.text(names.events(), node, Cy.until)));
  }

  private void store(Triple pair, List<Signal> signals) {
    Node node = node(pair);
    dataset.deleteAny(names.events(), node, Node.ANY, Node.ANY);
    Optional<Signal> sum = signals.stream().reduce(Signal::with);
    sum.ifPresent(signal -> describe(node, pair, signal).forEach(t -> put(names.events(), t)));
    show(pair, sum.filter(signal -> signal.status() == Status.current).isPresent());
  }

  private void show(Triple pair, boolean holds) {
    Quad quad = Quad.create(names.current(), pair);
    if (holds) {
      dataset.add(quad);
    } else {
      dataset.delete(quad);
    }
  }

  private static Set<Triple> describe(Node node, Triple pair, Signal signal) {
    Set<Triple> triples = new HashSet<>();
    add(triples, node, RDF.type, Cy.Relationship.asNode());
    add(triples, node, Cy.subject, pair.getSubject());
    add(triples, node, Cy.predicate, pair.getPredicate());
    add(triples, node, Cy.object, pair.getObject());
    add(triples, node, Cy.status, Cy.of(signal.status()).asNode());
    signal.date().ifPresent(date -> add(triples, node, Cy.lastReported, day(date)));
    signal.from().ifPresent(date -> add(triples, node, Cy.from, day(date)));
    signal.until().ifPresent(date -> add(triples, node, Cy.until, day(date)));
    if (pair.getPredicate().equals(Cy.memberOf.asNode()) && isMembership(signal)) {
      add(triples, node, RDF.type, Cy.Membership.asNode());
      add(triples, node, Cy.member, pair.getSubject());
      add(triples, node, Cy.group, pair.getObject());
    }
    return triples;
  }

  /** What is planned is none, and one that is over must say so, lest it be taken for open. */
  private static boolean isMembership(Signal signal) {
    return signal.status() == Status.current
        || (signal.status() == Status.former && signal.until().isPresent());
  }

  private Node node(Triple pair) {
    return NodeFactory.createURI(
        names
            .identifiers()
            .holding(
                "relationship",
                List.of(
                    pair.getSubject().getURI(),
                    pair.getPredicate().getURI(),
                    pair.getObject().getURI())));
  }

  private void put(Node graph, Triple triple) {
    dataset.add(Quad.create(graph, triple));
  }

  private Node one(Node graph, Node claim, Property property) {
    return lookup.object(graph, claim, property).orElseThrow();
  }

  private static Status status(Node concept) {
    for (Status status : Status.values()) {
      if (Cy.of(status).asNode().equals(concept)) {
        return status;
      }
    }
    throw new IllegalArgumentException("no status: " + concept);
  }

  private static void add(Set<Triple> triples, Node node, Property property, Node object) {
    triples.add(Triple.create(node, property.asNode(), object));
  }

  private static Node day(String date) {
    return NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate);
  }
}
