package org.chancery.graph.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts true for a {@code BOUND} whose variable has become a constant, since no text can say it. */
final class BoundConstants extends ExprTransformCopy {

  /** Returns the query without them. */
  static Query removed(Query query) {
    return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new BoundConstants());
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_Bound && argument.isConstant()
        ? NodeValue.TRUE
        : super.transform(function, argument);
  }
}
