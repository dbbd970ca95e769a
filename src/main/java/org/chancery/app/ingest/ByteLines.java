package org.chancery.app.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Goes through the lines of a stream, however long the stream is; of a line longer than the cap
 * only the beginning is kept.
 */
final class ByteLines {
  private final InputStream bytes;
  private final int cap;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;

  private int number;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long length;
  private boolean ended;

  ByteLines(InputStream bytes, int cap) {
    this.bytes = bytes;
    this.cap = cap;
  }

  /** Goes to the next line; returns false where there is none. */
  boolean advance() throws IOException {
    if (!fill()) {
      return false;
    }
    number++;
    line.reset();
    length = 0;
    ended = false;
    while (!ended && fill()) {
      take(end());
    }
    return true;
  }

  /** Returns the number of the line, the first being 1. */
  int number() {
    return number;
  }

  /** Returns the line without its end. */
  byte[] line() {
    return line.toByteArray();
  }

  boolean isTooLong() {
    return length > cap;
  }

  /** Whether the line has an end: the last of a stream may have none. */
  boolean isEnded() {
    return ended;
  }

  private void take(int end) {
    int taken = (int) Math.max(0, Math.min(end - position, cap - length));
    line.write(buffer, position, taken);
    length += end - position;
    ended = end < filled;
    position = ended ? end + 1 : end;
  }

  /** Returns where in the buffer the line, or the buffer, ends. */
  private int end() {
    int end = position;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    position = 0;
    filled = Math.max(0, bytes.read(buffer));
    return filled > 0;
  }
}
