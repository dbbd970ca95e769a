package org.chancery.graph.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.facts.ActorType;
import org.chancery.graph.rdf.Cy;

/** Describes actors and places. Remembers the codes of states. */
final class Labels {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Comparator<Node> ENGLISH_FIRST =
      Comparator.comparing((Node label) -> !label.getLiteralLanguage().equals("en"))
          .thenComparing(Node::getLiteralLanguage)
          .thenComparing(Node::getLiteralLexicalForm);

  private final NamedGraphs graphs;
  private final Map<Node, Optional<String>> states = new HashMap<>();

  Labels(NamedGraphs graphs) {
    this.graphs = graphs;
  }

  /** Returns an actor with what its edges and events come to. */
  ActorNode actor(Node node, int degree, int events, Optional<Spell> spell) {
    Description actor = graphs.about(node);
    return new ActorNode(
        node.getURI(),
        label(actor),
        type(actor),
        country(actor),
        actor.words(Cy.sector).map(CleanText::of).distinct().toList(),
        wikidata(actor),
        degree,
        events,
        spell.flatMap(Spell::start),
        spell.flatMap(Spell::end));
  }

  /** Returns the label of a place. */
  String of(Node place) {
    return label(graphs.about(place, SKOS.prefLabel));
  }

  private static String label(Description thing) {
    return thing
        .literals(SKOS.prefLabel)
        .min(ENGLISH_FIRST)
        .map(label -> CleanText.of(label.getLiteralLexicalForm()))
        .orElseGet(() -> Iris.lastPartOf(thing.subject()));
  }

  private static String type(Description actor) {
    return actor
        .classes()
        .filter(name -> !name.equals(Iris.nameOf(Cy.Actor.asNode())))
        .min(Comparator.comparing((String name) -> rank(name)).thenComparing(name -> name))
        .orElse(ActorType.Other.name());
  }

  private static int rank(String name) {
    return Stream.of(ActorType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .map(ActorType::ordinal)
        .orElse(Integer.MAX_VALUE);
  }

  private Optional<String> country(Description actor) {
    return code(actor).or(() -> actor.things(Cy.country).findFirst().flatMap(this::codeOfState));
  }

  private Optional<String> codeOfState(Node state) {
    return states.computeIfAbsent(state, unseen -> code(graphs.about(unseen, Cy.iso3)));
  }

  private static Optional<String> code(Description state) {
    return state.words(Cy.iso3).map(CleanText::of).findFirst();
  }

  private static Optional<String> wikidata(Description actor) {
    return Stream.concat(actor.things(SKOS.exactMatch), actor.things(OWL.sameAs))
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(WIKIDATA))
        .min(Comparator.naturalOrder());
  }
}
