package org.chancery.graph.query;

/** The result cannot be written in that format; the message names those that fit. */
public final class WrongFormatException extends QueryFailure {
  private static final long serialVersionUID = 1L;

  WrongFormatException(String message) {
    super(message);
  }
}
