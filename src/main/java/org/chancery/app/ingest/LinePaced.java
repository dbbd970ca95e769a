package org.chancery.app.ingest;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Hands out no more than one line at a time and counts, so that the line is known to whoever asks
 * for more only when in need.
 */
final class LinePaced extends FilterReader {
  private int line;
  private boolean atLineStart = true;

  LinePaced(Reader characters) {
    super(new BufferedReader(characters, 1 << 16));
  }

  /** Returns the line, from 1, of the last character that was handed out. */
  int line() {
    return line;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int taken = 0;
    while (taken < length) {
      int character = in.read();
      if (character < 0) {
        return taken == 0 ? -1 : taken;
      }
      line += atLineStart ? 1 : 0;
      atLineStart = character == '\n';
      target[offset + taken++] = (char) character;
      if (atLineStart) {
        return taken;
      }
    }
    return taken;
  }
}
