package org.chancery.app.web.sparql;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query from outside may call: the standard ones and a few of Jena's own.
 *
 * <p>Jena's registry loads any class that a query names by {@code java:} or by Jena's function
 * namespace; this one never loads a class.
 */
final class ClosedFunctions extends FunctionRegistry {
  private static final List<String> HARMLESS =
      List.of("e", "localname", "max", "min", "namespace", "pi", "sha1sum", "sqrt", "strjoin");

  ClosedFunctions(FunctionRegistry standard) {
    for (String name : ImmutableList.copyOf(standard.keys())) {
      put(name, standard.get(name));
    }
    for (String name : HARMLESS) {
      String iri = ARQConstants.ARQFunctionLibraryURI + name;
      put(iri, standard.get(iri));
    }
  }

  @Override
  public @Nullable FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
