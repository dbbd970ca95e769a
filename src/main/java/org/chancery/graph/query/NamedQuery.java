package org.chancery.graph.query;

import java.util.List;
import java.util.Optional;

/**
 * A query with its question.
 *
 * @param name by which it is called
 * @param question that it answers, in words
 * @param parameters that the user can set, in the order of the file
 * @param text the whole file, comments included
 */
public record NamedQuery(
    String name, String question, List<QueryParameter> parameters, String text) {

  /** Checks that name and question are filled. */
  public NamedQuery {
    if (name.isBlank() || question.isBlank()) {
      throw new IllegalArgumentException("a query needs a name and a question");
    }
    parameters = List.copyOf(parameters);
  }

  /**
   * Returns the query of a user who gives only text, with the parameters that its header declares.
   *
   * @throws BadCatalogueException if a line of the header is broken
   */
  public static NamedQuery of(String name, String text) {
    QueryHeader header = QueryHeader.read(name, text);
    return new NamedQuery(
        name,
        header.question().filter(question -> !question.isBlank()).orElse(name),
        header.parameters(),
        text);
  }

  /** Returns the parameter of that name, or empty where there is none. */
  public Optional<QueryParameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /** Returns the names of the parameters. */
  List<String> parameterNames() {
    return parameters.stream().map(QueryParameter::name).toList();
  }
}
