package org.chancery.app.web.sparql;

import com.google.common.collect.ImmutableList;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The property functions that a query from outside may use: the standard ones.
 *
 * <p>Jena's registry loads any class that a query names by {@code java:}; this one never does.
 */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {

  ClosedPropertyFunctions(PropertyFunctionRegistry standard) {
    for (String name : ImmutableList.copyOf(standard.keys())) {
      put(name, standard.get(name));
    }
  }

  @Override
  public boolean manages(String iri) {
    return isRegistered(iri);
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
