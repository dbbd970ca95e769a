package org.chancery.graph.rdf;

import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;

/** The files of {@code ontology/}, read for a test. */
final class OntologyFiles {
  private OntologyFiles() {}

  /** Returns one file's triples. */
  static Model read(String name) {
    return RDFDataMgr.loadModel(Path.of("ontology", name).toString());
  }

  /** Returns what the vocabulary and the code lists say together. */
  static Model terms() {
    Model terms = ModelFactory.createDefaultModel();
    return terms.add(read("chancery.ttl")).add(read("codes.ttl"));
  }
}
