package org.chancery.graph.export;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.facts.Factuality;
import org.chancery.facts.Predicate;
import org.chancery.facts.Status;
import org.chancery.graph.rdf.Cy;

/** Reads the relations of the current view, and what the graph says beside them of their time. */
final class RelationReader {
  private static final Set<Predicate> SYMMETRIC =
      EnumSet.of(Predicate.alliedWith, Predicate.atWarWith);

  private final NamedGraphs graphs;
  private final ExportFilter filter;

  RelationReader(NamedGraphs graphs, ExportFilter filter) {
    this.graphs = graphs;
    this.filter = filter;
  }

  /** Returns all relations that pass. */
  Stream<Occurrence> all() {
    return relations().flatMap(graphs::subjects).distinct().flatMap(this::from);
  }

  /** Returns the relations that pass and that any of these actors stands in, each once. */
  Stream<Occurrence> of(Set<Node> actors) {
    return Stream.concat(actors.stream(), actors.stream().flatMap(this::relatedTo))
        .distinct()
        .flatMap(this::from)
        .filter(relation -> relation.links().stream().anyMatch(link -> link.touches(actors)));
  }

  private static Stream<Property> relations() {
    return Arrays.stream(Predicate.values()).map(Cy::of);
  }

  private Stream<Node> relatedTo(Node object) {
    return relations().flatMap(relation -> graphs.subjects(relation, object));
  }

  private Stream<Occurrence> from(Node subject) {
    List<Triple> relations = relationsOf(subject);
    if (relations.isEmpty()) {
      return Stream.empty();
    }
    SetMultimap<Triple, Description> told = toldOf(subject);
    return relations.stream()
        .map(relation -> occurrence(relation, told.get(relation)))
        .filter(relation -> filter.admits(relation) && filter.admitsCertainty(relation));
  }

  private List<Triple> relationsOf(Node subject) {
    return relations()
        .flatMap(
            relation ->
                graphs
                    .objects(subject, relation)
                    .filter(Node::isURI)
                    .map(object -> Triple.create(subject, relation.asNode(), object)))
        .toList();
  }

  /** Returns what is said of the relations of an actor, by relation. */
  private SetMultimap<Triple, Description> toldOf(Node subject) {
    SetMultimap<Triple, Description> told = LinkedHashMultimap.create();
    Stream.of(Cy.subject, Cy.member, Cy.holder)
        .flatMap(property -> graphs.subjects(property, subject))
        .sorted(Iris.ORDER)
        .map(graphs::about)
        .filter(RelationReader::current)
        .forEach(it -> relation(subject, it).ifPresent(triple -> told.put(triple, it)));
    return told;
  }

  private static boolean current(Description told) {
    Node current = Cy.of(Status.current).asNode();
    return told.things(Cy.status).findAny().isEmpty()
        || told.things(Cy.status).anyMatch(current::equals);
  }

  private static Optional<Triple> relation(Node subject, Description told) {
    return Stream.of(
            triple(subject, told.things(Cy.predicate).findFirst(), told.things(Cy.object)),
            triple(subject, Optional.of(Cy.memberOf.asNode()), told.things(Cy.group)),
            triple(subject, Optional.of(Cy.holdsOffice.asNode()), told.things(Cy.office)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Triple> triple(
      Node subject, Optional<Node> predicate, Stream<Node> objects) {
    return predicate.flatMap(
        relation -> objects.findFirst().map(object -> Triple.create(subject, relation, object)));
  }

  private Occurrence occurrence(Triple relation, Collection<Description> told) {
    Predicate predicate = Predicate.valueOf(Iris.nameOf(relation.getPredicate()));
    Link link =
        SYMMETRIC.contains(predicate)
            ? Link.between(relation.getSubject(), relation.getObject())
            : Link.from(relation.getSubject(), relation.getObject());
    return new Occurrence(
        EdgeKind.RELATION,
        predicate.name(),
        Factuality.ACTUAL,
        Set.copyOf(link.ends().distinct().toList()),
        Set.of(link),
        spells(told),
        List.of(),
        List.of(),
        List.of(),
        told.stream().filter(it -> !claim(it)).map(Description::subject).toList(),
        told.stream().filter(RelationReader::claim).map(StoredClaim::of).toList());
  }

  private static boolean claim(Description told) {
    return told.is(Cy.RelationClaim.asNode());
  }

  private List<Spell> spells(Collection<Description> told) {
    List<Spell> held = told.stream().flatMap(it -> it.spell(Cy.from, Cy.until).stream()).toList();
    return held.isEmpty() ? reported(told).stream().toList() : held;
  }

  private Optional<Spell> reported(Collection<Description> told) {
    List<LocalDate> days = told.stream().flatMap(this::reported).sorted().toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Spell(Optional.of(days.get(0)), Optional.of(days.get(days.size() - 1))));
  }

  private Stream<LocalDate> reported(Description told) {
    return Stream.concat(
        told.days(Cy.lastReported),
        told.things(Cy.inArticle)
            .flatMap(
                article ->
                    graphs.about(article, SchemaDO.datePublished).days(SchemaDO.datePublished)));
  }
}
