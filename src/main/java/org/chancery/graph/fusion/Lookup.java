package org.chancery.graph.fusion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Looks things up in the graphs of a dataset. For use inside one transaction. */
final class Lookup {
  private final DatasetGraph dataset;

  Lookup(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Returns the objects of a subject's property in a graph, in no order. */
  Set<Node> objects(Node graph, Node subject, Property property) {
    Set<Node> objects = new LinkedHashSet<>();
    Iterator<Quad> quads = dataset.find(graph, subject, property.asNode(), Node.ANY);
    quads.forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  /** Returns the object of a property that has at most one. */
  Optional<Node> object(Node graph, Node subject, Property property) {
    return objects(graph, subject, property).stream().findFirst();
  }

  /** Returns the text of a property that has at most one literal. */
  Optional<String> text(Node graph, Node subject, Property property) {
    return object(graph, subject, property).map(Node::getLiteralLexicalForm);
  }

  /** Returns the quads, in any graph, whose property has that object. */
  Set<Quad> having(Property property, Node object) {
    Set<Quad> quads = new LinkedHashSet<>();
    dataset.find(Node.ANY, Node.ANY, property.asNode(), object).forEachRemaining(quads::add);
    return quads;
  }

  /** Returns the graphs in which a subject has a property. */
  List<Node> graphs(Node subject, Property property) {
    List<Node> graphs = new ArrayList<>();
    dataset
        .find(Node.ANY, subject, property.asNode(), Node.ANY)
        .forEachRemaining(quad -> graphs.add(quad.getGraph()));
    return graphs;
  }
}
