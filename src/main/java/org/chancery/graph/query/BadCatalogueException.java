package org.chancery.graph.query;

/** A query file is broken; the message begins with file and line. */
public final class BadCatalogueException extends QueryFailure {
  private static final long serialVersionUID = 1L;

  BadCatalogueException(String file, int line, String reason) {
    super(line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason);
  }
}
