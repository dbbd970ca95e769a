package org.chancery.graph.query;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.store.GraphStore;

/** A store in memory that holds the sample and the ontology. */
final class SampleStore {
  private static final String GRAPH = "https://w3id.org/chancery/id/graph/ontology";

  private SampleStore() {}

  static GraphStore open() {
    GraphStore store = GraphStore.inMemory();
    store.write(
        dataset -> {
          DatasetGraph graphs = dataset.asDatasetGraph();
          RDFParser.source(resource("sample.trig")).parse(graphs);
          Stream.of("chancery.ttl", "codes.ttl")
              .map(file -> RDFParser.source(Path.of("ontology", file)).toGraph())
              .forEach(ontology -> graphs.addGraph(NodeFactory.createURI(GRAPH), ontology));
        });
    return store;
  }

  /** Returns the file of that name beside the sample. */
  static Path resource(String name) {
    return Path.of("src/test/resources/org/chancery/graph/query", name);
  }
}
