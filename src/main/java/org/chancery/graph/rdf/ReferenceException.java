package org.chancery.graph.rdf;

/** The reference data are broken; the message names the file and line, or the entry. */
public final class ReferenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReferenceException(String message) {
    super(message);
  }

  ReferenceException(String message, Throwable cause) {
    super(message, cause);
  }
}
