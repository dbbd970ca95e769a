package org.chancery.app.web.sparql;

import java.time.Duration;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/** Makes the one service that the server offers on its dataset: reading by SPARQL. */
public final class QueryService {
  private final FunctionRegistry functions =
      new ClosedFunctions(FunctionRegistry.standardRegistry());
  private final PropertyFunctionRegistry propertyFunctions =
      new ClosedPropertyFunctions(PropertyFunctionRegistry.standardRegistry());
  private final Duration timeout;
  private final long maximumTriples;

  /**
   * Makes the maker.
   *
   * @param timeout after which a query is cut
   * @param maximumTriples of the answer to a CONSTRUCT
   */
  public QueryService(Duration timeout, long maximumTriples) {
    this.timeout = timeout;
    this.maximumTriples = maximumTriples;
  }

  /** Returns the service: queries over the union of the named graphs, and nothing else. */
  public DataService over(Dataset dataset) {
    return DataService.newBuilder(dataset.asDatasetGraph())
        .addEndpoint(
            Endpoint.create()
                .operation(Operation.Query)
                .processor(new GuardedQueries(functions, maximumTriples))
                .context(limits())
                .build())
        .build();
  }

  private Context limits() {
    Context limits = new Context();
    limits.set(TDB2.symUnionDefaultGraph, true);
    limits.set(ARQ.httpServiceAllowed, false);
    limits.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
    FunctionRegistry.set(limits, functions);
    PropertyFunctionRegistry.set(limits, propertyFunctions);
    ServiceExecutorRegistry.set(limits, new ServiceExecutorRegistry());
    QC.setFactory(limits, CancellablePaths::new);
    return limits;
  }
}
