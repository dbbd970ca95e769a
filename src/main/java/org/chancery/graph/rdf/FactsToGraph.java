package org.chancery.graph.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.facts.Actor;
import org.chancery.facts.ActorMention;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Claim;
import org.chancery.facts.Coverage;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Location;
import org.chancery.facts.Participant;
import org.chancery.facts.Relation;

/** Puts the facts of an article into triples. Safe for use by many threads. */
public final class FactsToGraph {
  private final Identifiers identifiers;
  private final EventIdentity events;
  private final Map<String, String> states;

  /**
   * Makes the converter.
   *
   * @param identifiers what gives things their IRIs
   * @param states the IRIs of states by ISO 3166 alpha-3 code
   */
  public FactsToGraph(Identifiers identifiers, Map<String, String> states) {
    this.identifiers = identifiers;
    this.events = new EventIdentity(identifiers);
    this.states = Map.copyOf(states);
  }

  /** Returns the graph of that revision of the article. */
  public ArticleGraph convert(ArticleFacts facts, String revision) {
    Article article = facts.article();
    Node node = iri(identifiers.article(article.id()));
    Triples triples = new Triples(new GraphMem2Fast());
    describe(triples, node, facts, revision);
    facts.actors().forEach(actor -> addActor(triples, node, article, actor));
    facts.claims().forEach(claim -> addClaim(triples, node, article, claim));
    facts.relations().forEach(relation -> addRelation(triples, node, article, relation));
    Node name = iri(identifiers.revision(article.id(), revision));
    return new ArticleGraph(node, name, triples.graph());
  }

  private static void describe(Triples triples, Node node, ArticleFacts facts, String revision) {
    Article article = facts.article();
    triples.add(node, RDF.type, Cy.Article.asNode());
    triples.add(node, RDF.type, SchemaDO.NewsArticle.asNode());
    triples.add(node, DCTerms.identifier, text(article.id()));
    if (!article.title().isEmpty()) {
      triples.add(node, SchemaDO.headline, text(article.title()));
    }
    article.date().ifPresent(date -> triples.add(node, SchemaDO.datePublished, day(date)));
    article.source().ifPresent(source -> triples.add(node, SchemaDO.publisher, text(source)));
    article.url().ifPresent(url -> triples.add(node, SchemaDO.url, address(url)));
    triples.add(node, Cy.revision, text(revision));
    describe(triples, node, facts.coverage());
  }

  private static void describe(Triples triples, Node node, Coverage coverage) {
    triples.add(node, Cy.sentenceCount, number(coverage.sentences()));
    triples.add(node, Cy.claimSentenceCount, number(coverage.sentencesWithClaims()));
    triples.add(node, Cy.unlinkedNameCount, number(coverage.unlinked().size()));
    triples.add(node, Cy.unreadPredicateCount, number(coverage.unread().size()));
  }

  private void addActor(Triples triples, Node node, Article article, Actor actor) {
    Node who = iri(actor.id());
    if (!actor.mentions().isEmpty()) {
      triples.add(node, Cy.mentions, who);
    }
    for (ActorMention spoken : actor.mentions()) {
      Excerpt words = spoken.words();
      Node mention = iri(identifiers.mention(article.id(), actor.id(), words));
      triples.add(mention, RDF.type, Cy.Mention.asNode());
      triples.add(mention, Cy.ofActor, who);
      triples.add(mention, Cy.exact, text(words.text()));
      triples.add(mention, Cy.pass, text(spoken.pass().name()));
      addPlace(triples, mention, node, words);
    }
    if (!actor.known()) {
      describe(triples, who, actor);
    }
  }

  private void describe(Triples triples, Node who, Actor actor) {
    triples.add(who, RDF.type, Cy.of(actor.type()).asNode());
    triples.add(who, SKOS.prefLabel, text(actor.name()));
    actor.country().map(states::get).ifPresent(state -> triples.add(who, Cy.country, iri(state)));
    actor.sectors().forEach(sector -> triples.add(who, Cy.sector, text(sector.name())));
    actor.candidates().forEach(other -> triples.add(who, Cy.candidate, iri(other)));
  }

  private void addClaim(Triples triples, Node node, Article article, Claim claim) {
    Node it = iri(claim.id());
    triples.add(it, RDF.type, Cy.Claim.asNode());
    triples.add(it, Cy.eventType, Cy.of(claim.type()).asNode());
    claim.modes().forEach(mode -> triples.add(it, Cy.mode, Cy.of(mode).asNode()));
    claim.contexts().forEach(about -> triples.add(it, Cy.context, Cy.of(about).asNode()));
    addAll(triples, it, Cy.agent, claim.agents());
    addAll(triples, it, Cy.recipient, claim.recipients());
    claim.place().forEach(where -> triples.add(it, property(where), iri(where.place().actor())));
    claim.topic().ifPresent(words -> triples.add(it, Cy.topic, text(words.text())));
    claim.instrument().ifPresent(words -> triples.add(it, Cy.instrument, text(words.text())));
    addAll(triples, it, Cy.attributedTo, claim.attributedTo());
    triples.add(it, Cy.polarity, Cy.of(claim.polarity()).asNode());
    triples.add(it, Cy.certainty, Cy.of(claim.certainty()).asNode());
    triples.add(it, Cy.tense, Cy.of(claim.tense()).asNode());
    claim.time().ifPresent(time -> triples.add(it, Cy.earliest, day(time.earliest())));
    claim.time().ifPresent(time -> triples.add(it, Cy.latest, day(time.latest())));
    triples.add(it, Cy.evidence, text(claim.evidence().text()));
    triples.add(it, Cy.confidence, decimal(claim.confidence()));
    triples.add(it, Cy.rule, text(claim.rule()));
    triples.add(it, Cy.event, iri(events.of(claim, article)));
    addPlace(triples, it, node, claim.evidence());
  }

  private static Property property(Location where) {
    return where.stated() ? Cy.place : Cy.likelyPlace;
  }

  private void addRelation(Triples triples, Node node, Article article, Relation relation) {
    Node it = iri(identifiers.claim(article.id(), fields(relation)));
    triples.add(it, RDF.type, Cy.RelationClaim.asNode());
    triples.add(it, Cy.subject, iri(relation.subject()));
    triples.add(it, Cy.predicate, Cy.of(relation.predicate()).asNode());
    triples.add(it, Cy.object, iri(relation.object()));
    triples.add(it, Cy.status, Cy.of(relation.status()).asNode());
    relation.office().ifPresent(title -> triples.add(it, Cy.officeTitle, text(title)));
    relation.from().ifPresent(date -> triples.add(it, Cy.from, day(date)));
    relation.until().ifPresent(date -> triples.add(it, Cy.until, day(date)));
    triples.add(it, Cy.evidence, text(relation.evidence().text()));
    addPlace(triples, it, node, relation.evidence());
  }

  private static List<String> fields(Relation relation) {
    return List.of(
        relation.subject(),
        relation.predicate().name(),
        relation.object(),
        relation.office().orElse(""),
        relation.status().name(),
        relation.evidence().begin() + "-" + relation.evidence().end());
  }

  private static void addPlace(Triples triples, Node it, Node article, Excerpt words) {
    triples.add(it, Cy.begin, number(words.begin()));
    triples.add(it, Cy.end, number(words.end()));
    triples.add(it, Cy.inArticle, article);
  }

  private static void addAll(
      Triples triples, Node it, Property property, List<Participant> participants) {
    participants.forEach(participant -> triples.add(it, property, iri(participant.actor())));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** An address that is no IRI is kept as text, so that nothing is lost and nothing breaks. */
  private static Node address(String url) {
    return url.matches("https?://[^\\s<>\"{}|\\\\^`]+") ? iri(url) : text(url);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node decimal(double number) {
    String digits = BigDecimal.valueOf(number).toPlainString();
    return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
  }

  private static Node day(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  private record Triples(Graph graph) {
    void add(Node subject, Property property, Node object) {
      graph.add(subject, property.asNode(), object);
    }
  }
}
