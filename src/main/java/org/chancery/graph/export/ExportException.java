package org.chancery.graph.export;

/** What was asked for cannot be exported; the message says why, and what to do. */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExportException(String message) {
    super(message);
  }
}
