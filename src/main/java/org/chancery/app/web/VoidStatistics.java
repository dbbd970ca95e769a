package org.chancery.app.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.graph.store.GraphStore;

/** Counts what the store holds, once for each state of it. Safe for use by many threads. */
final class VoidStatistics {
  private static final String BY_CLASS =
      "SELECT ?term (COUNT(*) AS ?count) { ?thing a ?term } GROUP BY ?term";
  private static final String BY_PROPERTY =
      "SELECT ?term (COUNT(*) AS ?count) { ?thing ?term ?value } GROUP BY ?term";

  private final GraphStore store;
  private final AtomicReference<Counts> last =
      new AtomicReference<>(new Counts(-1, 0, Map.of(), Map.of()));

  VoidStatistics(GraphStore store) {
    this.store = store;
  }

  /**
   * What was counted.
   *
   * @param version of the store that was counted
   * @param triples in all named graphs
   * @param entities how many things there are of each class
   * @param uses how many triples there are of each property
   */
  record Counts(long version, long triples, Map<String, Long> entities, Map<String, Long> uses) {}

  /** Returns how many triples all named graphs hold together. */
  long triples() {
    return store.read(dataset -> fromCounts(StoreVersion.of(dataset), dataset));
  }

  private long fromCounts(StoreVersion version, Dataset dataset) {
    Counts counted = last.get();
    return counted.version() == version.number() ? counted.triples() : triples(dataset);
  }

  /** Returns all counts; the first caller after a change of the store waits for them. */
  synchronized Counts counts() {
    return store.read(this::counts);
  }

  private Counts counts(Dataset dataset) {
    long version = StoreVersion.of(dataset).number();
    if (last.get().version() != version) {
      last.set(
          new Counts(
              version, triples(dataset), count(dataset, BY_CLASS), count(dataset, BY_PROPERTY)));
    }
    return last.get();
  }

  /** The size of an index is counted by its leaves, without looking at a single triple. */
  private static long triples(Dataset dataset) {
    DatasetGraph graphs = dataset.asDatasetGraph();
    DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(graphs);
    return storage.getQuadTable().getNodeTupleTable().size();
  }

  private static Map<String, Long> count(Dataset dataset, String query) {
    Map<String, Long> counts = new TreeMap<>();
    try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
      execution.execSelect().forEachRemaining(row -> add(row, counts));
    }
    return counts;
  }

  private static void add(QuerySolution row, Map<String, Long> counts) {
    if (row.contains("term") && row.get("term").isURIResource()) {
      counts.put(row.getResource("term").getURI(), row.getLiteral("count").getLong());
    }
  }
}
