package org.chancery.graph.export;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of lines by their UTF-8 bytes, in little memory: sorted parts go to temporary
 * files, which are merged in the end and removed on closing.
 */
final class SortedLines implements Closeable {
  private static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;
  private static final int END = -1;

  private final long bytesInMemory;
  private final List<byte[]> part = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private long partBytes;

  /** Makes the sorter, which holds about so many bytes in memory. */
  SortedLines(long bytesInMemory) {
    this.bytesInMemory = bytesInMemory;
  }

  void add(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    part.add(bytes);
    partBytes += bytes.length;
    if (partBytes > bytesInMemory) {
      spill();
    }
  }

  /**
   * Returns the lines in order, each once. To be called when all are added.
   *
   * @throws UncheckedIOException from the iterator if a temporary file cannot be read
   */
  Iterator<byte[]> sorted() throws IOException {
    part.sort(ORDER);
    List<Iterator<byte[]>> parts = new ArrayList<>(List.of(part.iterator()));
    for (Path file : files) {
      parts.add(read(file));
    }
    return distinct(Iterators.peekingIterator(Iterators.mergeSorted(parts, ORDER)));
  }

  private void spill() throws IOException {
    part.sort(ORDER);
    Path file = Files.createTempFile("chancery-export", ".lines");
    files.add(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (byte[] line : part) {
        out.writeInt(line.length);
        out.write(line);
      }
      out.writeInt(END);
    }
    part.clear();
    partBytes = 0;
  }

  private Iterator<byte[]> read(Path file) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    open.add(in);
    return new AbstractIterator<>() {
      @Override
      protected byte @Nullable [] computeNext() {
        try {
          int length = in.readInt();
          return length == END ? endOfData() : in.readNBytes(length);
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      }
    };
  }

  private static Iterator<byte[]> distinct(PeekingIterator<byte[]> sorted) {
    return new AbstractIterator<>() {
      @Override
      protected byte @Nullable [] computeNext() {
        if (!sorted.hasNext()) {
          return endOfData();
        }
        byte[] line = sorted.next();
        while (sorted.hasNext() && Arrays.equals(line, sorted.peek())) {
          sorted.next();
        }
        return line;
      }
    };
  }

  @Override
  public void close() throws IOException {
    for (Closeable stream : open) {
      stream.close();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
