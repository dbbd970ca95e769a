package org.chancery.knowledge;

/** A source of the reference data cannot be used as it stands; the message names file and place. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes the exception with the place, {@code file:line}, and what is wrong there. */
  public KnowledgeException(String place, String fault) {
    super(place + ": " + fault);
  }
}
