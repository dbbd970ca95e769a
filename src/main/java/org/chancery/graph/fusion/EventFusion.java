package org.chancery.graph.fusion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.chancery.facts.Factuality;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.GraphNames;

/**
 * Makes an event out of the claims that speak of it.
 *
 * <p>It happened if any claim says so; else it did not if any claim says that; else it is planned
 * if any claim plans it. It is contested where one claim affirms and another negates. The outcome
 * is a function of the set of claims, whatever their order.
 */
final class EventFusion {
  private static final List<Factuality> STRONGEST_FIRST =
      List.of(Factuality.ACTUAL, Factuality.NEGATED, Factuality.PLANNED, Factuality.POSSIBLE);

  private final DatasetGraph dataset;
  private final GraphNames names;
  private final Lookup lookup;

  EventFusion(DatasetGraph dataset, GraphNames names) {
    this.dataset = dataset;
    this.names = names;
    this.lookup = new Lookup(dataset);
  }

  /** Returns the event as the graph of events has it now. */
  FusedEvent stored(Node event) {
    Set<Triple> triples = new HashSet<>();
    dataset
        .find(names.events(), event, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return new FusedEvent(event, triples);
  }

  /** Returns the event as its claims tell it now. */
  FusedEvent fused(Node event) {
    List<Told> claims = new ArrayList<>();
    for (Quad quad : lookup.having(Cy.event, event)) {
      claims.add(new Told(quad.getGraph(), quad.getSubject()));
    }
    Set<Triple> triples = new HashSet<>();
    if (!claims.isEmpty()) {
      describe(event, claims, triples);
    }
    return new FusedEvent(event, triples);
  }

  private void describe(Node event, List<Told> claims, Set<Triple> triples) {
    Node type = lookup.object(claims.get(0).graph, claims.get(0).claim, Cy.eventType).orElseThrow();
    add(triples, event, RDF.type.asNode(), type);
    add(triples, event, RDF.type.asNode(), Cy.Event.asNode());
    boolean symmetric = EventType.valueOf(type.getLocalName()).symmetric();
    copy(triples, event, claims, Cy.agent, Cy.agent);
    copy(triples, event, claims, Cy.recipient, symmetric ? Cy.agent : Cy.recipient);
    copy(triples, event, claims, Cy.mode, Cy.mode);
    copy(triples, event, claims, Cy.context, Cy.context);
    copy(triples, event, claims, Cy.place, Cy.place);
    copy(triples, event, claims, Cy.likelyPlace, Cy.likelyPlace);
    copy(triples, event, claims, Cy.earliest, Cy.earliest);
    copy(triples, event, claims, Cy.latest, Cy.latest);
    addFactuality(event, claims, triples);
    addReports(event, claims, triples);
  }

  private void copy(
      Set<Triple> triples, Node event, List<Told> claims, Property from, Property to) {
    for (Told told : claims) {
      lookup
          .objects(told.graph, told.claim, from)
          .forEach(object -> add(triples, event, to.asNode(), object));
    }
  }

  private void addFactuality(Node event, List<Told> claims, Set<Triple> triples) {
    Set<Factuality> told = new HashSet<>();
    claims.forEach(claim -> told.add(factuality(claim)));
    Factuality strongest =
        STRONGEST_FIRST.stream().filter(told::contains).findFirst().orElseThrow();
    add(triples, event, Cy.factuality.asNode(), Cy.of(strongest).asNode());
    if (told.contains(Factuality.ACTUAL) && told.contains(Factuality.NEGATED)) {
      add(triples, event, Cy.contested.asNode(), literal("true", XSDDatatype.XSDboolean));
    }
  }

  private Factuality factuality(Told told) {
    return Factuality.of(
        told.is(Cy.polarity, Cy.of(Polarity.negative).asNode())
            ? Polarity.negative
            : Polarity.positive,
        told.is(Cy.certainty, Cy.of(Certainty.possible).asNode())
            ? Certainty.possible
            : Certainty.certain,
        told.is(Cy.tense, Cy.of(Tense.future).asNode()) ? Tense.future : Tense.past);
  }

  private void addReports(Node event, List<Told> claims, Set<Triple> triples) {
    Set<Node> articles = new HashSet<>();
    claims.forEach(told -> articles.addAll(lookup.objects(told.graph, told.claim, Cy.inArticle)));
    add(triples, event, Cy.claimCount.asNode(), number(claims.size()));
    add(triples, event, Cy.articleCount.asNode(), number(articles.size()));
    List<String> dates = claims.stream().flatMap(this::published).sorted().toList();
    if (!dates.isEmpty()) {
      add(triples, event, Cy.firstReported.asNode(), day(dates.get(0)));
      add(triples, event, Cy.lastReported.asNode(), day(dates.get(dates.size() - 1)));
    }
  }

  private Stream<String> published(Told told) {
    Optional<Node> article = lookup.object(told.graph, told.claim, Cy.inArticle);
    return article.flatMap(node -> lookup.text(told.graph, node, SchemaDO.datePublished)).stream();
  }

  private static void add(Set<Triple> triples, Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }

  private static Node number(int number) {
    return literal(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node day(String date) {
    return literal(date, XSDDatatype.XSDdate);
  }

  private static Node literal(String form, XSDDatatype type) {
    return NodeFactory.createLiteralDT(form, type);
  }

  /** A claim in the graph of its article. */
  private final class Told {
    private final Node graph;
    private final Node claim;

    Told(Node graph, Node claim) {
      this.graph = graph;
      this.claim = claim;
    }

    boolean is(Property property, Node value) {
      return dataset.contains(graph, claim, property.asNode(), value);
    }
  }
}
