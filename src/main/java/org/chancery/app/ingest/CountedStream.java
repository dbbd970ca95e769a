package org.chancery.app.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Adds the bytes that pass to a counter that several streams share. */
final class CountedStream extends FilterInputStream {
  private final AtomicLong counter;
  private boolean ended;

  CountedStream(InputStream beneath, AtomicLong counter) {
    super(beneath);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? -1 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    counter.addAndGet(skipped);
    return skipped;
  }

  /**
   * Pipes cannot tell how much is there, but whoever expands joined gzip files asks whether another
   * one follows: so there is something until the end was seen.
   */
  @Override
  public int available() {
    return ended ? 0 : 1;
  }

  private void count(int read) {
    ended = read < 0;
    counter.addAndGet(Math.max(0, read));
  }
}
