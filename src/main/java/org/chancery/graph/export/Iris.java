package org.chancery.graph.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.chancery.graph.rdf.Cy;

/** How IRIs are ordered and shortened. */
final class Iris {
  /** By their characters. */
  static final Comparator<Node> ORDER = Comparator.comparing(Node::getURI);

  private Iris() {}

  /** Returns the name of a term in the ontology's namespace, and any other IRI whole. */
  static String nameOf(Node term) {
    String iri = term.getURI();
    return iri.startsWith(Cy.NAMESPACE) ? iri.substring(Cy.NAMESPACE.length()) : iri;
  }

  /** Returns what follows the last slash or hash of an IRI, or all of it where nothing does. */
  static String lastPartOf(Node thing) {
    String iri = thing.getURI();
    String last = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return last.isEmpty() ? iri : last;
  }
}
