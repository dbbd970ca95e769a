package org.chancery.graph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries of a folder, by name. Safe for use by many threads. */
public final class QueryCatalogue {
  private final TreeMap<String, NamedQuery> queries = new TreeMap<>();

  private QueryCatalogue(List<NamedQuery> queries) {
    queries.forEach(query -> this.queries.put(query.name(), query));
  }

  /**
   * Returns the catalogue of the {@code .rq} files of a folder, each named as its file.
   *
   * @throws BadCatalogueException naming file and line where one has no question, is not SPARQL, or
   *     has a parameter that does not fit; or if there is no such folder
   */
  public static QueryCatalogue load(Path directory) {
    return new QueryCatalogue(
        files(directory).stream().map(file -> new QueryFile(file).readStrictly()).toList());
  }

  /**
   * Returns the query of a file that need not have a header.
   *
   * @throws BadCatalogueException if it cannot be read, or has a broken header
   */
  public static NamedQuery read(Path file) {
    return new QueryFile(file).read();
  }

  /** Returns the names that {@link #load} would give, sorted, without reading the files. */
  public static List<String> names(Path directory) {
    return files(directory).stream().map(file -> new QueryFile(file).name()).toList();
  }

  private static List<Path> files(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new BadCatalogueException(directory.toString(), 0, "there is no such folder");
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(QueryFile.EXTENSION)).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the queries, sorted by name. */
  public List<NamedQuery> queries() {
    return List.copyOf(queries.values());
  }

  /**
   * Returns the query of that name.
   *
   * @throws UnknownQueryException if there is none, with the nearest names
   */
  public NamedQuery named(String name) {
    NamedQuery query = queries.get(name);
    if (query == null) {
      throw new UnknownQueryException(name, List.copyOf(queries.keySet()));
    }
    return query;
  }
}
