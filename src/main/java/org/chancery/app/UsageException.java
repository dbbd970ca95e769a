package org.chancery.app;

/** What the user asked for cannot be done as asked; the message says why, and what to do. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes the exception with a message for the user. */
  public UsageException(String message) {
    super(message);
  }
}
