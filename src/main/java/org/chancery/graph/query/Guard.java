package org.chancery.graph.query;

import com.google.common.base.Ascii;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.chancery.graph.query.BadQueryException.Position;

/**
 * Keeps queries to the store: none calls another endpoint or loads Java classes.
 *
 * <p>Functions are guarded where they are looked up, since a query can compute the name of one.
 */
final class Guard {
  private Guard() {}

  /**
   * Checks that a query calls no other endpoint and names no data of its own.
   *
   * @throws BadQueryException if it does
   */
  static void check(Query query) {
    if (query.hasDatasetDescription()) {
      throw new BadQueryException(
          "FROM is refused", Position.NONE, "queries read all graphs; GRAPH <...> { } picks one");
    }
    Walker.walk(Algebra.compile(query), new NoService(), new ExprVisitorBase());
  }

  /** Sets up the execution of a query so that what it must not do is refused when it is tried. */
  static void set(QueryExecDatasetBuilder execution) {
    execution.set(ARQ.httpServiceAllowed, false);
    execution.set(ARQConstants.registryFunctions, new GuardedFunctions());
    execution.set(ARQConstants.registryPropertyFunctions, new GuardedPropertyFunctions());
  }

  /** Returns what to throw where a call to another endpoint was found only while it ran. */
  static BadQueryException serviceRefused() {
    return refused("SERVICE is refused");
  }

  private static BadQueryException refused(String what) {
    return new BadQueryException(what, Position.NONE, "queries read this store and nothing else");
  }

  private static boolean java(String uri) {
    return Ascii.toLowerCase(uri).startsWith(ARQConstants.javaClassURIScheme);
  }

  private static final class NoService extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw serviceRefused();
    }
  }

  private static final class GuardedFunctions extends FunctionRegistry {
    @Override
    public FunctionFactory get(String uri) {
      if (java(uri)) {
        throw refused("java: functions are refused");
      }
      return FunctionRegistry.get().get(uri);
    }

    @Override
    public boolean isRegistered(String uri) {
      return FunctionRegistry.get().isRegistered(uri);
    }
  }

  private static final class GuardedPropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String uri) {
      if (java(uri)) {
        throw refused("java: property functions are refused");
      }
      return PropertyFunctionRegistry.get().manages(uri);
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
      return PropertyFunctionRegistry.get().get(uri);
    }

    @Override
    public boolean isRegistered(String uri) {
      return PropertyFunctionRegistry.get().isRegistered(uri);
    }
  }
}
