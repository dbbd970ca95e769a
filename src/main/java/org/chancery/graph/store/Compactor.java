package org.chancery.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compacts a store when that pays.
 *
 * <p>Each transaction leaves behind the pages that it wrote anew, so that many small ones take ten
 * times the space of a large one. What a triple needs is known; when far more was taken since the
 * last compaction, and it is much beside the whole, the store is written anew. The sizes are kept
 * in a file beside the database.
 */
public final class Compactor {
  /** What a triple takes in a compact store, measured on event graphs with TDB2 5.6.0. */
  private static final long BYTES_A_TRIPLE = 500;

  private static final long WORTH_WHILE = 256L << 20;

  private final GraphStore store;
  private final Path memory;

  /** Makes the compactor of the store in that folder. */
  public Compactor(GraphStore store, Path directory) {
    this.store = store;
    this.memory = directory.resolve("compaction.txt");
  }

  /** Notes how many triples were written, and compacts if that pays; returns whether it did. */
  public boolean after(long triplesWritten) {
    State before = read();
    State now = new State(before.size, before.triples + triplesWritten);
    boolean pays = now.pays(store.size());
    if (pays) {
      store.compact();
    }
    write(pays ? new State(store.size(), 0) : now);
    return pays;
  }

  private State read() {
    if (!Files.exists(memory)) {
      return new State(0, 0);
    }
    try {
      List<String> lines = Files.readAllLines(memory);
      return new State(Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(State state) {
    try {
      Files.writeString(memory, state.size + "\n" + state.triples + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * The bytes after the last compaction and the triples written since.
   *
   * @param size in bytes
   * @param triples since then
   */
  record State(long size, long triples) {

    boolean pays(long sizeNow) {
      long wasted = sizeNow - size - triples * BYTES_A_TRIPLE;
      return wasted > Math.max(WORTH_WHILE, size / 2);
    }
  }
}
