package org.chancery.reading.rules;

/** A rule table cannot be used as it stands; the message names file and line. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes the exception with the place, {@code file:line}, and what is wrong there. */
  public RuleException(String place, String fault) {
    super(place + ": " + fault);
  }
}
