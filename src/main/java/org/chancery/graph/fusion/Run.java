package org.chancery.graph.fusion;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.rdf.ArticleGraph;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.GraphNames;

/**
 * Which software reads articles, with which rules and actors, on which day.
 *
 * <p>The clock is kept to the day, so that two runs of one day over the same articles leave the
 * same bytes.
 *
 * @param version of the software
 * @param fingerprint of the rules, models and actors that it reads with
 * @param day on which it runs, in UTC
 */
public record Run(String version, String fingerprint, LocalDate day) {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  /** Returns whether the store holds that revision, read with the same rules. */
  public boolean holds(DatasetGraph dataset, GraphNames names, Node revision) {
    Lookup lookup = new Lookup(dataset);
    return lookup.objects(names.runs(), revision, prov("wasGeneratedBy")).stream()
        .anyMatch(
            run -> dataset.contains(names.runs(), run, Cy.fingerprint.asNode(), text(fingerprint)));
  }

  void record(DatasetGraph dataset, GraphNames names, ArticleGraph article) {
    Node run = node(names);
    add(dataset, names, article.name(), prov("wasGeneratedBy"), run);
    if (!dataset.contains(names.runs(), run, RDF.type.asNode(), Cy.Run.asNode())) {
      add(dataset, names, run, RDF.type, Cy.Run.asNode());
      add(dataset, names, run, Cy.softwareVersion, text(version));
      add(dataset, names, run, Cy.fingerprint, text(fingerprint));
      add(dataset, names, run, prov("generatedAtTime"), midnight());
    }
  }

  private Node node(GraphNames names) {
    List<String> fields = List.of(version, fingerprint, day.toString());
    return NodeFactory.createURI(names.identifiers().holding("run", fields));
  }

  private Node midnight() {
    return NodeFactory.createLiteralDT(day + "T00:00:00Z", XSDDatatype.XSDdateTime);
  }

  private static void add(
      DatasetGraph dataset, GraphNames names, Node subject, Property property, Node object) {
    dataset.add(Quad.create(names.runs(), subject, property.asNode(), object));
  }

  private static Property prov(String name) {
    return ResourceFactory.createProperty(PROV, name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
