package org.chancery.graph.export;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.facts.EventType;
import org.chancery.facts.Factuality;
import org.chancery.graph.rdf.Cy;

/** Reads events. */
final class EventReader {
  private static final String UNTYPED = Iris.nameOf(Cy.Event.asNode());

  private final NamedGraphs graphs;
  private final ExportFilter filter;

  EventReader(NamedGraphs graphs, ExportFilter filter) {
    this.graphs = graphs;
    this.filter = filter;
  }

  /** Returns all events that pass. */
  Stream<Occurrence> all() {
    return passing(graphs.subjects(RDF.type, Cy.Event.asNode()));
  }

  /** Returns the events that pass and that any of these actors takes part in, each once. */
  Stream<Occurrence> of(Set<Node> actors) {
    return passing(
        actors.stream()
            .flatMap(this::takenPartInBy)
            .distinct()
            .filter(node -> graphs.say(node, RDF.type, Cy.Event.asNode())));
  }

  private Stream<Node> takenPartInBy(Node actor) {
    return Stream.concat(graphs.subjects(Cy.agent, actor), graphs.subjects(Cy.recipient, actor));
  }

  private Stream<Occurrence> passing(Stream<Node> events) {
    return events
        .map(graphs::about)
        .map(event -> Optional.of(occurrence(event)).filter(filter::admits))
        .flatMap(Optional::stream)
        .map(this::withClaims)
        .filter(filter::admitsCertainty);
  }

  private Occurrence withClaims(Occurrence event) {
    Node iri = Iterables.getOnlyElement(event.sources());
    return event.withClaims(
        graphs.subjects(Cy.event, iri).map(claim -> StoredClaim.of(graphs.about(claim))).toList());
  }

  private static Occurrence occurrence(Description event) {
    Set<Node> agents = participants(event.things(Cy.agent));
    Set<Node> recipients = participants(event.things(Cy.recipient));
    String type = type(event);
    return new Occurrence(
        EdgeKind.EVENT,
        type,
        factuality(event),
        Sets.union(agents, recipients).immutableCopy(),
        symmetric(type) ? pairs(agents, recipients) : arrows(agents, recipients),
        event
            .spell(Cy.earliest, Cy.latest)
            .or(() -> event.spell(Cy.firstReported, Cy.lastReported))
            .stream()
            .toList(),
        event.things(Cy.mode).map(Iris::nameOf).toList(),
        event.things(Cy.context).map(EventReader::notation).toList(),
        event.things(Cy.place).toList(),
        List.of(event.subject()),
        List.of());
  }

  /** "context-military" is known as "military". */
  private static String notation(Node context) {
    return Iris.nameOf(context).replaceFirst("^context-", "");
  }

  private static Set<Node> participants(Stream<Node> actors) {
    return actors.collect(LinkedHashSet::new, Set::add, Set::addAll);
  }

  /** Returns the type that the facts know, else another class that the ontology was given. */
  private static String type(Description event) {
    List<String> classes = event.classes().filter(name -> !name.equals(UNTYPED)).toList();
    return classes.stream()
        .filter(name -> EventType.named(name).isPresent())
        .findFirst()
        .or(() -> classes.stream().findFirst())
        .orElse(UNTYPED);
  }

  private static boolean symmetric(String type) {
    return EventType.named(type).filter(EventType::symmetric).isPresent();
  }

  /** What is stated without more happened, as far as anyone says. */
  private static Factuality factuality(Description event) {
    return Arrays.stream(Factuality.values())
        .filter(value -> event.things(Cy.factuality).anyMatch(Cy.of(value).asNode()::equals))
        .findFirst()
        .orElse(Factuality.ACTUAL);
  }

  private static Set<Link> arrows(Set<Node> agents, Set<Node> recipients) {
    Set<Link> links = new LinkedHashSet<>();
    agents.forEach(agent -> recipients.forEach(other -> links.add(Link.from(agent, other))));
    return links;
  }

  private static Set<Link> pairs(Set<Node> agents, Set<Node> recipients) {
    Set<Link> links = new LinkedHashSet<>();
    for (Node agent : agents) {
      Sets.union(agents, recipients).stream()
          .filter(other -> !other.equals(agent))
          .forEach(other -> links.add(Link.between(agent, other)));
    }
    return links;
  }
}
