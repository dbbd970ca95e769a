package org.chancery.graph.store;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.facts.Identifiers;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.GraphNames;
import org.chancery.graph.rdf.ReferenceReader;

/** Puts Turtle files into graphs of the store, unchanged, when they have changed. */
public final class ReferenceLoader {
  private final GraphStore store;
  private final GraphNames names;

  /** Makes the loader for a store. */
  public ReferenceLoader(GraphStore store, GraphNames names) {
    this.store = store;
    this.names = names;
  }

  /**
   * Makes the graph hold what the files say, no more and no less.
   *
   * @return how many triples were written: none where the graph is as the files are
   */
  public long load(Node graph, List<Path> files) {
    Node digest = NodeFactory.createLiteralString(digest(files));
    boolean loaded = store.read(dataset -> has(dataset.asDatasetGraph(), graph, digest));
    LongAdder written = new LongAdder();
    if (!loaded) {
      store.write(dataset -> replace(dataset.asDatasetGraph(), graph, files, digest, written));
    }
    return written.sum();
  }

  /** Returns a digest of the files' bytes. */
  public static String digest(List<Path> files) {
    List<String> digests = new ArrayList<>();
    for (Path file : files) {
      digests.add(file.getFileName().toString());
      digests.add(digest(file));
    }
    return Identifiers.digest(digests);
  }

  private boolean has(DatasetGraph dataset, Node graph, Node digest) {
    return dataset.contains(names.runs(), graph, Cy.fingerprint.asNode(), digest);
  }

  private void replace(
      DatasetGraph dataset, Node graph, List<Path> files, Node digest, LongAdder written) {
    dataset.removeGraph(graph);
    ReferenceReader.stream(
        files,
        triple -> {
          dataset.add(Quad.create(graph, triple));
          written.increment();
        });
    dataset.deleteAny(names.runs(), graph, Cy.fingerprint.asNode(), Node.ANY);
    dataset.add(Quad.create(names.runs(), graph, Cy.fingerprint.asNode(), digest));
  }

  private static String digest(Path file) {
    try {
      return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
