package org.chancery.graph.query;

/** An argument does not fit its parameter; the message says what would. */
public final class BadArgumentException extends QueryFailure {
  private static final long serialVersionUID = 1L;

  BadArgumentException(String message) {
    super(message);
  }
}
