package org.chancery.graph.query;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A variable of a query that the user sets.
 *
 * @param name of the variable, without its question mark
 * @param type of what it takes
 * @param defaultValue what it takes where the user gives nothing: absent where the user must give
 *     something, blank where it is then left unbound and so means any
 * @param comment what it is for
 */
public record QueryParameter(
    String name, ParameterType type, Optional<String> defaultValue, String comment) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** Checks that the name can be a variable and the comment says something. */
  public QueryParameter {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of a variable: " + name);
    }
    if (comment.isBlank()) {
      throw new IllegalArgumentException("parameter " + name + " has no comment");
    }
  }

  /** Returns whether the user must give a value. */
  public boolean required() {
    return defaultValue.isEmpty();
  }

  /** Returns whether it may stay unbound, which means any. */
  public boolean optional() {
    return defaultValue.filter(String::isBlank).isPresent();
  }
}
