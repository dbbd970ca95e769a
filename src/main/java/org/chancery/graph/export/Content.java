package org.chancery.graph.export;

import java.io.IOException;
import java.io.OutputStream;

/** What a file holds. */
@FunctionalInterface
interface Content {

  /** Writes all of it; leaves the stream open. */
  void writeTo(OutputStream out) throws IOException;
}
