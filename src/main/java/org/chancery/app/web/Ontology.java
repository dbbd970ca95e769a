package org.chancery.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.app.UsageException;
import org.chancery.graph.rdf.Cy;

/**
 * The vocabulary as its file has it.
 *
 * @param turtle the file itself
 * @param classes the classes, by name
 * @param properties the properties, by name
 */
record Ontology(String turtle, List<Term> classes, List<Term> properties) {

  /** A term with its words for people. */
  record Term(String iri, String name, String label, String comment) {}

  Ontology {
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
  }

  /** Returns the vocabulary of the file. */
  static Ontology read(Path file) {
    try {
      String turtle = Files.readString(file);
      Model model = ModelFactory.createDefaultModel();
      RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
      return new Ontology(
          turtle,
          terms(model, OWL.Class),
          Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)
              .flatMap(type -> terms(model, type).stream())
              .distinct()
              .sorted(Comparator.comparing(Term::name))
              .toList());
    } catch (IOException missing) {
      throw new UsageException(
          "the ontology "
              + file
              + " cannot be read; start from the program's folder, or set"
              + " -Dchancery.home=DIR");
    }
  }

  private static List<Term> terms(Model model, Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(term -> term.isURIResource() && term.getURI().startsWith(Cy.NAMESPACE))
        .map(Ontology::term)
        .sorted(Comparator.comparing(Term::name))
        .toList();
  }

  private static Term term(Resource term) {
    String name = term.getURI().substring(Cy.NAMESPACE.length());
    return new Term(
        term.getURI(),
        name,
        text(term, RDFS.label).orElse(name),
        text(term, RDFS.comment).orElse(""));
  }

  private static Optional<String> text(Resource term, Property property) {
    return Optional.ofNullable(term.getProperty(property)).map(Statement::getString);
  }
}
