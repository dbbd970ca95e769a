package org.chancery.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Gives characters as UTF-8. */
final class Utf8Stream extends InputStream {
  private final Reader characters;
  private final char[] room = new char[4096];
  private byte[] bytes = new byte[0];
  private int position;

  Utf8Stream(Reader characters) {
    this.characters = characters;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (position == bytes.length && !fill()) {
      return -1;
    }
    int taken = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, taken);
    position += taken;
    return taken;
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }

  private boolean fill() throws IOException {
    int read = characters.read(room, 0, room.length - 1);
    if (read > 0 && Character.isHighSurrogate(room[read - 1])) {
      int low = characters.read();
      read += low < 0 ? 0 : append(read, low);
    }
    position = 0;
    bytes = new String(room, 0, Math.max(0, read)).getBytes(StandardCharsets.UTF_8);
    return read > 0;
  }

  private int append(int at, int character) {
    room[at] = (char) character;
    return 1;
  }
}
