package org.chancery.app.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.facts.Identifiers;

/**
 * What pages read of the graph, in an order that is the same every time.
 *
 * <p>Made and used inside one read transaction, by one thread.
 */
public final class GraphView {
  private static final List<Property> LABELS =
      List.of(SKOS.prefLabel, SchemaDO.headline, RDFS.label);
  private static final Comparator<Literal> ENGLISH_FIRST =
      Comparator.comparing((Literal text) -> !text.getLanguage().equals("en"))
          .thenComparing(Literal::getLanguage)
          .thenComparing(Literal::getLexicalForm);

  private final Dataset dataset;
  private final Identifiers identifiers;
  private final Model all;

  /** Makes the view of a dataset whose things have those identifiers. */
  public GraphView(Dataset dataset, Identifiers identifiers) {
    this.dataset = dataset;
    this.identifiers = identifiers;
    this.all = dataset.getUnionModel();
  }

  /** Returns the dataset that is viewed. */
  Dataset dataset() {
    return dataset;
  }

  /** Returns the thing of that IRI, known or not. */
  public Resource thing(String iri) {
    return all.createResource(iri);
  }

  /** Returns the triples of one named graph of the house. */
  Model graph(String name) {
    return dataset.getNamedModel(identifiers.graph(name));
  }

  /** Returns the name of one named graph of the house. */
  Node graphName(String name) {
    return NodeFactory.createURI(identifiers.graph(name));
  }

  /** Returns whether the graph says anything of the thing. */
  public boolean knows(Resource thing) {
    return all.contains(thing, null);
  }

  /** Returns whether the thing is of that class. */
  boolean is(Resource thing, Resource type) {
    return all.contains(thing, RDF.type, type);
  }

  /** Returns the things that the thing has that property to, by label. */
  List<Resource> objects(Resource thing, Property property) {
    return byLabel(
        all.listObjectsOfProperty(thing, property)
            .filterKeep(RDFNode::isURIResource)
            .mapWith(RDFNode::asResource)
            .toList());
  }

  /** Returns the things that have that property to the thing, by IRI. */
  List<Resource> subjects(Property property, Resource thing) {
    return all.listSubjectsWithProperty(property, thing).toList().stream()
        .filter(Resource::isURIResource)
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  /** Returns the first of the things that the thing has that property to. */
  Optional<Resource> object(Resource thing, Property property) {
    return objects(thing, property).stream().findFirst();
  }

  /** Returns the texts that the thing has as that property, each once, English ones first. */
  List<String> texts(Resource thing, Property property) {
    return all
        .listObjectsOfProperty(thing, property)
        .filterKeep(RDFNode::isLiteral)
        .mapWith(RDFNode::asLiteral)
        .toList()
        .stream()
        .sorted(ENGLISH_FIRST)
        .map(Literal::getLexicalForm)
        .distinct()
        .toList();
  }

  /** Returns the first of the texts that the thing has as that property. */
  Optional<String> text(Resource thing, Property property) {
    return texts(thing, property).stream().findFirst();
  }

  /** Returns the number that the thing has as that property, or 0. */
  int number(Resource thing, Property property) {
    return text(thing, property).map(GraphView::number).orElse(0);
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  /** Returns what a person calls the thing: its label, else the end of its IRI. */
  String label(Resource thing) {
    return LABELS.stream()
        .flatMap(property -> text(thing, property).stream())
        .filter(label -> !label.isBlank())
        .findFirst()
        .orElseGet(() -> words(localName(thing)));
  }

  /** Returns the end of the IRI of a thing. */
  static String localName(Resource thing) {
    String iri = thing.isAnon() ? thing.getId().toString() : thing.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** Returns the words of a name in camel case; other names stay as they are. */
  private static String words(String name) {
    return name.matches("[A-Z]?[a-z]+([A-Z][a-z]+)+")
        ? name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
        : name;
  }

  /** Returns the things as a person would look them up; each label is read once. */
  List<Resource> byLabel(List<Resource> things) {
    return things.stream()
        .map(thing -> new Labelled(label(thing), thing))
        .sorted(Comparator.comparing(Labelled::label).thenComparing(Labelled::iri))
        .map(Labelled::thing)
        .toList();
  }

  private record Labelled(String label, Resource thing) {
    String iri() {
      return thing.getURI();
    }
  }
}
