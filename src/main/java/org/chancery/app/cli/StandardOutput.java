package org.chancery.app.cli;

import java.io.OutputStream;

/** Standard output that stops its writer once whoever read it has gone, as {@code head} does. */
final class StandardOutput extends OutputStream {

  @Override
  public void write(int single) {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    System.out.write(bytes, offset, length);
    if (System.out.checkError()) {
      throw new ReaderGone();
    }
  }
}
