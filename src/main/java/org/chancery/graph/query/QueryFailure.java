package org.chancery.graph.query;

/** A query cannot be run as asked; the message tells the user why, and what to do. */
public abstract class QueryFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryFailure(String message) {
    super(message);
  }
}
