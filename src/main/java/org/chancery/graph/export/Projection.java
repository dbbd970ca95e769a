package org.chancery.graph.export;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * The graph as other tools know graphs: actors are the nodes, and what is between them the edges.
 *
 * @param nodes sorted by id
 * @param edges sorted by source, target, kind, type and factuality
 */
public record Projection(List<ActorNode> nodes, List<ActorEdge> edges) {
  /** How many claims an edge names as evidence where nothing else is asked for. */
  public static final int EVIDENCE = 3;

  /** Copies the lists. */
  public Projection {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * Returns what the filter leaves of the dataset's named graphs.
   *
   * <p>All is read in one transaction, the caller's where it has one. Memory is proportional to
   * what is returned.
   *
   * @throws ExportException if the filter names an actor that is not known or not the only one
   */
  public static Projection of(Dataset dataset, ExportFilter filter) {
    return of(dataset, filter, EVIDENCE);
  }

  /** Returns the same with that many claims an edge as evidence. */
  public static Projection of(Dataset dataset, ExportFilter filter, int evidence) {
    return Txn.calculateRead(
        dataset,
        () -> {
          NamedGraphs graphs = new NamedGraphs(dataset.asDatasetGraph());
          return new Projector(graphs, evidence).project(Selection.of(graphs, filter));
        });
  }
}
