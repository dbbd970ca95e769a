package org.chancery.app.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Expands compressed bytes, whatever their file is called, and leaves others as they are. */
final class Expansion {
  private static final int BUFFER = 1 << 16;

  private Expansion() {}

  static InputStream of(InputStream raw) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(raw, BUFFER);
    bytes.mark(2);
    byte[] beginning = bytes.readNBytes(2);
    bytes.reset();
    return Encoding.startsWith(beginning, 0x1f, 0x8b) ? new GZIPInputStream(bytes, BUFFER) : bytes;
  }
}
