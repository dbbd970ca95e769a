package org.chancery.graph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which results are written. */
public enum ResultFormat {
  /** Columns for a reader's eye, for rows and for yes or no. */
  TABLE("text/plain"),
  /** SPARQL's comma-separated values, for rows and for yes or no. */
  CSV("text/csv"),
  /** SPARQL's tab-separated values, for rows and for yes or no. */
  TSV("text/tab-separated-values"),
  /** SPARQL's JSON, for rows and for yes or no. */
  JSON("application/sparql-results+json"),
  /** SPARQL's XML, for rows and for yes or no. */
  XML("application/sparql-results+xml"),
  /** Turtle, for the graph that CONSTRUCT and DESCRIBE make. */
  TURTLE("text/turtle");

  private final String mediaType;

  ResultFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns the media type, without a charset; all are written in UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format of that name, in any case, or empty where there is none. */
  public static Optional<ResultFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Returns whether it holds a graph, not rows. */
  boolean graph() {
    return this == TURTLE;
  }

  /** Returns the names of the formats for a graph, or of those for rows. */
  static String fitting(boolean graph) {
    List<String> labels =
        Arrays.stream(values())
            .filter(format -> format.graph() == graph)
            .map(ResultFormat::label)
            .toList();
    return Nearest.or(labels);
  }
}
