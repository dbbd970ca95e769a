package org.chancery.app.web.sparql;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * Tells why a query is not run for someone outside: it calls another server, loads code, or is
 * looked up only as it runs.
 *
 * <p>What this cannot see, the closed registries and the context of the endpoint stop as the query
 * runs.
 */
final class QueryGuard {
  private final FunctionRegistry functions;

  QueryGuard(FunctionRegistry functions) {
    this.functions = functions;
  }

  /** Returns why the query is refused, or empty where it may run. */
  Optional<String> refusal(Query query) {
    if (query.getQueryPattern() == null) {
      return Optional.empty();
    }
    Search search = new Search();
    Walker.walk(Algebra.compile(query), search, search.expressions);
    return search.found;
  }

  private final class Search extends OpVisitorBase {
    private final Expressions expressions = new Expressions(this);
    private Optional<String> found = Optional.empty();

    private void found(String reason) {
      found = found.or(() -> Optional.of(reason));
    }

    @Override
    public void visit(OpService service) {
      found("SERVICE is not offered here: this server asks no other server");
    }

    @Override
    public void visit(OpProcedure procedure) {
      found("procedures are not offered here");
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregation : group.getAggregators()) {
        ExprList arguments = aggregation.getAggregator().getExprList();
        if (arguments != null) {
          arguments.forEach(this::walk);
        }
      }
    }

    /** Jena's walker passes by what a query sorts by and adds up. */
    private void walk(Expr expression) {
      Walker.walk(expression, this, expressions);
    }

    @Override
    public void visit(OpBGP patterns) {
      patterns.getPattern().forEach(triple -> check(triple.getPredicate()));
    }

    private void check(Node predicate) {
      if (predicate.isURI() && predicate.getURI().startsWith(ARQConstants.javaClassURIScheme)) {
        found("the property function <" + predicate.getURI() + "> is not offered here");
      }
    }
  }

  private final class Expressions extends ExprVisitorBase {
    private final Search search;

    Expressions(Search search) {
      this.search = search;
    }

    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Call) {
        search.found("CALL is not offered here; name the function itself");
      } else if (function instanceof E_Function named
          && !functions.isRegistered(named.getFunctionIRI())) {
        search.found("the function <" + named.getFunctionIRI() + "> is not offered here");
      }
    }
  }
}
