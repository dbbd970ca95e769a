package org.chancery.app.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input, up to where they can be read.
 *
 * <p>Where the stream beneath breaks, or a document in it grows larger than the cap, this one ends
 * and remembers why: so what stands before the break is still read. The cap is watched with some
 * slack, for those who read ahead.
 */
final class Content extends FilterInputStream {
  /** How many bytes those who read may ask for ahead of what they use. */
  static final int READ_AHEAD = 1 << 16;

  private final int cap;
  private long left;
  private @Nullable IOException failure;

  Content(InputStream beneath, int cap) {
    super(beneath);
    this.cap = cap;
    this.left = cap + 2L * READ_AHEAD;
  }

  /** Returns why the bytes ended before their end. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Begins a new document, which may be as large as the cap again. */
  void nextDocument() {
    nextDocument(cap);
  }

  /** Begins a document that may be as large as that. */
  void nextDocument(long ownCap) {
    left = ownCap + 2L * READ_AHEAD;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      return -1;
    }
    try {
      return spend(super.read(bytes, offset, length));
    } catch (IOException broken) {
      failure = broken;
      return -1;
    }
  }

  private int spend(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw InputException.tooLarge(cap);
    }
    return read;
  }

  @Override
  public long skip(long bytes) {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
