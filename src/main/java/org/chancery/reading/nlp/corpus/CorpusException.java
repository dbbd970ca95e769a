package org.chancery.reading.nlp.corpus;

/** A corpus cannot be read; the message names file and line. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception whose message begins with the place. */
  public CorpusException(String place, String message) {
    super(place + ": " + message);
  }
}
