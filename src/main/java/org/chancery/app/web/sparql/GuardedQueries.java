package org.chancery.app.web.sparql;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.web.HttpSC;

/**
 * Answers queries as Fuseki does, except those that reach out of the graph or ask for too much.
 *
 * <p>Fuseki builds the answer to a CONSTRUCT in memory, so its size is capped; whole graphs are
 * what the export is for.
 */
final class GuardedQueries extends SPARQL_QueryDataset {
  /** They let a link choose how a browser treats the answer, and nobody needs them. */
  private static final List<String> REFUSED_PARAMETERS =
      List.of(HttpNames.paramCallback, HttpNames.paramStyleSheet, HttpNames.paramForceAccept);

  private final QueryGuard guard;
  private final long maximumTriples;

  GuardedQueries(FunctionRegistry functions, long maximumTriples) {
    this.guard = new QueryGuard(functions);
    this.maximumTriples = maximumTriples;
  }

  @Override
  protected void validateRequest(HttpAction action) {
    for (String parameter : REFUSED_PARAMETERS) {
      if (action.getRequestParameter(parameter) != null) {
        ServletOps.errorBadRequest("the parameter " + parameter + " is not offered here");
      }
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    guard.refusal(query).ifPresent(reason -> ServletOps.error(HttpSC.FORBIDDEN_403, reason));
  }

  /** Jena follows paths by recursion, so that long ones use up the stack. */
  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (QueryCancelledException tooLong) {
      action.setResponseHeader(HttpNames.hRetryAfter, "60");
      throw tooLong;
    } catch (StackOverflowError tooDeep) {
      ServletOps.error(
          HttpSC.UNPROCESSABLE_ENTITY_422,
          "a path with + or * leads further than can be followed; begin or end it at a bound term");
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String logged) {
    return query.isConstructType()
        ? new QueryExecResult(capped(execution.constructQuads()))
        : super.executeQuery(action, execution, query, logged);
  }

  private DatasetGraph capped(Iterator<Quad> quads) {
    DatasetGraph answer = DatasetGraphFactory.create();
    long count = 0;
    while (quads.hasNext()) {
      answer.add(quads.next());
      count++;
      if (count > maximumTriples) {
        ServletOps.error(
            HttpSC.PAYLOAD_TOO_LARGE_413,
            "more than " + maximumTriples + " triples; add a LIMIT, or take the export");
      }
    }
    return answer;
  }
}
