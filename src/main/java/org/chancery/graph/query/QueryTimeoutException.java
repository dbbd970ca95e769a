package org.chancery.graph.query;

import java.time.Duration;

/** The query took longer than it may. */
public final class QueryTimeoutException extends QueryFailure {
  private static final long serialVersionUID = 1L;

  QueryTimeoutException(Duration timeout) {
    super(
        "the query was stopped after %s; narrow it down, or give it more time"
            .formatted(words(timeout)));
  }

  private static String words(Duration timeout) {
    return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
  }
}
