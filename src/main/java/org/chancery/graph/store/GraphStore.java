package org.chancery.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The store: a TDB2 database in a folder.
 *
 * <p>Queries over its dataset see the union of all named graphs as the default graph; code that
 * reads without a query takes {@link Dataset#getUnionModel()}. Any number of threads may read while
 * one writes; a second writer waits. One process has the folder at a time. What {@link #write} has
 * done when it returns survives the death of the process.
 */
public final class GraphStore implements AutoCloseable {
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private final Dataset dataset;
  private final Optional<Path> directory;

  private GraphStore(DatasetGraph graphs, Optional<Path> directory) {
    this.dataset = DatasetFactory.wrap(graphs);
    this.directory = directory;
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Returns the store in that folder, which is made where there is none.
   *
   * @throws StoreException if another process has it, or the folder cannot be used
   */
  public static GraphStore open(Path directory) {
    try {
      Files.createDirectories(directory);
      return new GraphStore(
          DatabaseMgr.connectDatasetGraph(directory.toString()), Optional.of(directory));
    } catch (IOException | RuntimeException failure) {
      throw new StoreException(whyNot(directory, failure), failure);
    }
  }

  /**
   * Returns the store in that folder.
   *
   * @throws StoreException if there is none, another process has it, or it cannot be used
   */
  public static GraphStore openExisting(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new StoreException(
          "there is no store in " + directory + "; make one with: chancery ingest PATH...");
    }
    return open(directory);
  }

  /** Returns a store that is gone when it is closed. */
  public static GraphStore inMemory() {
    return new GraphStore(DatabaseMgr.createDatasetGraph(), Optional.empty());
  }

  /** TDB2 tells in words only that another process has the lock. */
  private static String whyNot(Path directory, Exception failure) {
    Matcher holder = HOLDER.matcher(String.valueOf(failure.getMessage()));
    return holder.find()
        ? "the store %s is in use by process %s; stop it, ask it over HTTP, or name another store with --store"
            .formatted(directory, holder.group(1))
        : "cannot open the store " + directory + ": " + failure;
  }

  /** Returns what the work makes of the store as it is now; later writes do not reach it. */
  public <T> T read(Function<Dataset, T> work) {
    return Txn.calculateRead(dataset, () -> work.apply(dataset));
  }

  /** Does the work in one transaction: all of it, or where it throws none. */
  public void write(Consumer<Dataset> work) {
    Txn.executeWrite(dataset, () -> work.accept(dataset));
  }

  /**
   * Returns the dataset itself, for a server that makes its own transactions.
   *
   * <p>Whoever takes it must not use it outside a transaction.
   */
  public Dataset dataset() {
    return dataset;
  }

  /** Returns the bytes that the store takes on disk, 0 for one in memory. */
  public long size() {
    return directory.map(GraphStore::size).orElse(0L);
  }

  /** Writes the store anew without what is no longer used, and removes the old files. */
  public void compact() {
    if (directory.isPresent()) {
      DatabaseMgr.compact(dataset.asDatasetGraph(), true);
    }
  }

  private static long size(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset.asDatasetGraph());
  }
}
