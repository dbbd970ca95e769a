package org.chancery.graph.export;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.facts.ActorType;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.chancery.facts.Factuality;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Polarity;
import org.chancery.facts.Predicate;
import org.chancery.graph.rdf.Cy;

/** Invented graphs of any size, the same for the same seed. */
final class RandomGraph {
  private static final String BASE = Identifiers.STANDARD.base();
  private static final String[] SCRAPS = {
    "x",
    "\"quoted\"",
    "a & b",
    "<c>",
    "line\nfeed",
    "tab\t",
    "back\\slash",
    "semi;colon",
    "com,ma",
    "é",
    "عربي",
    "😀",
    "'",
    "\u0007",
    "{json}",
    "]]>",
    "trailing\\"
  };

  private final Random random;
  private final int actors;
  private final Consumer<Quad> sink;
  private final Node events = iri("graph/events");

  private RandomGraph(int actors, long seed, Consumer<Quad> sink) {
    this.random = new Random(seed);
    this.actors = actors;
    this.sink = sink;
  }

  /** Returns a graph of so many events among so many actors. */
  static Dataset dataset(int events, int actors, long seed) {
    Dataset dataset = DatasetFactory.createTxnMem();
    write(events, actors, seed, dataset.asDatasetGraph()::add);
    return dataset;
  }

  static void write(int events, int actors, long seed, Consumer<Quad> sink) {
    RandomGraph graph = new RandomGraph(actors, seed, sink);
    for (int actor = 0; actor < actors; actor++) {
      graph.addActor(actor);
    }
    for (int event = 0; event < events; event++) {
      graph.addEvent(event);
    }
  }

  private void addActor(int number) {
    Node graph = iri("graph/reference");
    Node actor = iri("actor/" + number);
    add(graph, actor, RDF.type, Cy.of(pick(ActorType.values())).asNode());
    add(graph, actor, SKOS.prefLabel, NodeFactory.createLiteralLang(words(), "en"));
    add(graph, actor, Cy.sector, text("GOV"));
    Predicate relation = pick(Predicate.values());
    add(iri("graph/current"), actor, Cy.of(relation), actor());
  }

  private void addEvent(int number) {
    Node event = iri("event/" + number);
    EventType type = pick(EventType.values());
    Node agent = actor();
    Node recipient = actor();
    add(events, event, RDF.type, Cy.Event.asNode());
    add(events, event, RDF.type, Cy.of(type).asNode());
    add(events, event, Cy.agent, agent);
    add(events, event, type.symmetric() ? Cy.agent : Cy.recipient, recipient);
    if (random.nextInt(4) == 0) {
      add(events, event, Cy.agent, actor());
    }
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
    if (random.nextInt(3) > 0) {
      add(events, event, Cy.earliest, day(day));
      add(events, event, Cy.latest, day(day.plusDays(random.nextInt(3))));
    }
    add(events, event, Cy.firstReported, day(day));
    add(events, event, Cy.lastReported, day(day));
    Factuality factuality = random.nextInt(10) == 0 ? pick(Factuality.values()) : Factuality.ACTUAL;
    add(events, event, Cy.factuality, Cy.of(factuality).asNode());
    for (int claim = 0; claim <= random.nextInt(2); claim++) {
      addClaim(number, claim, event, type, agent, recipient, day);
    }
  }

  private void addClaim(
      int number, int nth, Node event, EventType type, Node agent, Node recipient, LocalDate day) {
    Node article = iri("article/" + number / 3);
    Node graph = iri("article/" + number / 3 + "/revision/1");
    Node claim = iri("claim/" + number + "-" + nth);
    add(graph, article, RDF.type, Cy.Article.asNode());
    add(graph, article, SchemaDO.datePublished, day(day));
    add(graph, claim, RDF.type, Cy.Claim.asNode());
    add(graph, claim, Cy.eventType, Cy.of(type).asNode());
    add(graph, claim, Cy.agent, agent);
    add(graph, claim, Cy.recipient, recipient);
    add(graph, claim, Cy.polarity, Cy.of(pick(Polarity.values())).asNode());
    add(graph, claim, Cy.certainty, Cy.of(pick(Certainty.values())).asNode());
    add(graph, claim, Cy.evidence, text(words()));
    add(
        graph,
        claim,
        Cy.confidence,
        NodeFactory.createLiteralDT("0." + random.nextInt(100), XSDDatatype.XSDdecimal));
    add(graph, claim, Cy.inArticle, article);
    add(graph, claim, Cy.event, event);
  }

  private String words() {
    return pick(SCRAPS) + " " + pick(SCRAPS) + " " + random.nextInt(1000) + pick(SCRAPS);
  }

  /** A few actors take part in much, most in little. */
  private Node actor() {
    double skewed = Math.pow(random.nextDouble(), 3);
    return iri("actor/" + (int) (skewed * actors));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private void add(Node graph, Node subject, Property property, Node object) {
    sink.accept(Quad.create(graph, subject, property.asNode(), object));
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }
}
