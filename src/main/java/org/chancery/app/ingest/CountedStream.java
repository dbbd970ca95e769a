package org.chancery.app.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Adds the bytes that pass to a counter that several streams share. */
final class CountedStream extends FilterInputStream {
  private final AtomicLong counter;

  CountedStream(InputStream beneath, AtomicLong counter) {
    super(beneath);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    counter.addAndGet(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    counter.addAndGet(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    counter.addAndGet(skipped);
    return skipped;
  }
}
