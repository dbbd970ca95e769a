package org.chancery.graph.export;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.rdf.Cy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the graph says of one thing.
 *
 * @param subject the thing
 * @param values what is said of it, by property
 */
record Description(Node subject, ImmutableSetMultimap<Node, Node> values) {
  private static final Logger LOG = LoggerFactory.getLogger(Description.class);

  static Description of(Node subject, Stream<Quad> quads) {
    return new Description(
        subject,
        quads.collect(
            ImmutableSetMultimap.toImmutableSetMultimap(Quad::getPredicate, Quad::getObject)));
  }

  /** Returns whether the thing is of that class. */
  boolean is(Node type) {
    return values.containsEntry(RDF.type.asNode(), type);
  }

  /** Returns the IRIs that the property leads to, sorted. */
  Stream<Node> things(Property property) {
    return values.get(property.asNode()).stream().filter(Node::isURI).sorted(Iris.ORDER);
  }

  /** Returns the literals that the property leads to. */
  Stream<Node> literals(Property property) {
    return values.get(property.asNode()).stream().filter(Node::isLiteral);
  }

  /** Returns the words that the property leads to, sorted. */
  Stream<String> words(Property property) {
    return literals(property).map(Node::getLiteralLexicalForm).sorted();
  }

  /** Returns the names, within the ontology's namespace, of its classes, sorted. */
  Stream<String> classes() {
    return things(RDF.type)
        .filter(type -> type.getURI().startsWith(Cy.NAMESPACE))
        .map(Iris::nameOf);
  }

  /**
   * Returns the spell from the first day of one property to the last of another, empty where it has
   * neither, or where they are out of order.
   */
  Optional<Spell> spell(Property from, Property until) {
    Optional<LocalDate> start = days(from).min(LocalDate::compareTo);
    Optional<LocalDate> end = days(until).max(LocalDate::compareTo);
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
      LOG.warn("{}: begins on {}, after its end on {}", subject, start.get(), end.get());
      return Optional.empty();
    }
    return Optional.of(new Spell(start, end));
  }

  /** Returns the days that the property leads to; what is no day is warned of and left out. */
  Stream<LocalDate> days(Property property) {
    return words(property).flatMap(word -> day(property, word).stream());
  }

  private Optional<LocalDate> day(Property property, String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException noDay) {
      LOG.warn("{}: {} \"{}\" is no day", subject, Iris.nameOf(property.asNode()), word);
      return Optional.empty();
    }
  }
}
