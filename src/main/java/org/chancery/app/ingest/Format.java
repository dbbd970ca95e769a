package org.chancery.app.ingest;

import java.io.IOException;
import java.util.Iterator;

/** Reads the articles of inputs of one kind. */
interface Format {

  /**
   * Returns what the input holds, read as it is asked for.
   *
   * <p>What is wrong with one article is a {@link Intake.Failed} in its place. An {@link
   * IOException}, also one wrapped in an {@link java.io.UncheckedIOException} by the iterator, ends
   * the input.
   */
  Iterator<Intake> read(Opened input) throws IOException;
}
