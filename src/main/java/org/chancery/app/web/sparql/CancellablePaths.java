package org.chancery.app.web.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries as TDB2 does, but lets the timeout reach into property paths, which TDB2 does not.
 */
final class CancellablePaths extends OpExecutorTDB2 {

  CancellablePaths(ExecutionContext execution) {
    super(execution);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph watched = new WatchedGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal());
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, watched));
  }

  /** A graph that stops being read as soon as the query is cancelled. */
  private static final class WatchedGraph extends GraphWrapper {
    private final @Nullable AtomicBoolean cancelled;

    WatchedGraph(Graph graph, @Nullable AtomicBoolean cancelled) {
      super(graph);
      this.cancelled = cancelled;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return watched(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      return watched(super.find(subject, predicate, object));
    }

    @Override
    public ExtendedIterator<Triple> find() {
      return watched(super.find());
    }

    private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
      return triples.mapWith(this::ifStillWanted);
    }

    private Triple ifStillWanted(Triple triple) {
      if (cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
      return triple;
    }
  }
}
