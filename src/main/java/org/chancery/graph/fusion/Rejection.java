package org.chancery.graph.fusion;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.rdf.ArticleGraph;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.GraphNames;

/**
 * An article graph that the shapes refused, kept as text so that no query takes it for fact.
 *
 * @param graph what was refused
 * @param problems a sentence for each thing that is wrong
 */
public record Rejection(ArticleGraph graph, List<String> problems) {

  /** Checks that there is a reason. */
  public Rejection {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a rejection needs a reason");
    }
  }

  void record(DatasetGraph dataset, GraphNames names) {
    withdraw(dataset, names, graph);
    Node node = node(names, graph);
    add(dataset, names, node, RDF.type, Cy.Rejection.asNode());
    add(dataset, names, node, Cy.inArticle, graph.article());
    add(dataset, names, node, Cy.rejectedContent, text(content()));
    problems.forEach(problem -> add(dataset, names, node, Cy.reason, text(problem)));
  }

  static void withdraw(DatasetGraph dataset, GraphNames names, ArticleGraph graph) {
    dataset.deleteAny(names.quarantine(), node(names, graph), Node.ANY, Node.ANY);
  }

  private static Node node(GraphNames names, ArticleGraph graph) {
    List<String> fields = List.of(graph.article().getURI());
    return NodeFactory.createURI(names.identifiers().holding("rejection", fields));
  }

  private String content() {
    StringWriter lines = new StringWriter();
    RDFDataMgr.write(lines, graph.triples(), Lang.NTRIPLES);
    return lines.toString().lines().sorted().collect(Collectors.joining("\n"));
  }

  private static void add(
      DatasetGraph dataset, GraphNames names, Node subject, Property property, Node object) {
    dataset.add(Quad.create(names.quarantine(), subject, property.asNode(), object));
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
