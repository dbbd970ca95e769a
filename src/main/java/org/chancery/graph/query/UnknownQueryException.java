package org.chancery.graph.query;

import java.util.List;

/** The catalogue has no query of that name; the message names the nearest. */
public final class UnknownQueryException extends QueryFailure {
  private static final long serialVersionUID = 1L;

  UnknownQueryException(String name, List<String> known) {
    super("there is no query \"%s\"%s".formatted(name, Nearest.hint(name, known)));
  }
}
