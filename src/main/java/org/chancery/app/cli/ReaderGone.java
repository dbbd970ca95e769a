package org.chancery.app.cli;

/** Whoever read our output has closed it, as {@code head} does; there is no more to do. */
final class ReaderGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReaderGone() {
    super("the reader of the output is gone");
  }
}
