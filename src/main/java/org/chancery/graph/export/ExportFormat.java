package org.chancery.graph.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format that the graph can be written in. */
public enum ExportFormat {
  /** GEXF 1.3 with spells, for Gephi. */
  GEXF("gexf", "application/gexf+xml", "gexf"),
  /** GraphML with typed keys. */
  GRAPHML("graphml", "application/graphml+xml", "graphml"),
  /** The elements of Cytoscape and Cytoscape.js. */
  CYTOSCAPE("cytoscape", "application/json", "cyjs"),
  /** What graphology imports and Sigma draws. */
  GRAPHOLOGY("graphology", "application/json", "json"),
  /** Graphviz. */
  DOT("dot", "text/vnd.graphviz", "dot"),
  /** Two tables for {@code neo4j-admin database import --multiline-fields=true}. */
  NEO4J("neo4j", "application/zip", "zip"),
  /** Two tables, for spreadsheets and statistics. */
  CSV("csv", "application/zip", "zip"),
  /** The union of the named graphs, or what the filter leaves of it. */
  TURTLE("turtle", "text/turtle", "ttl"),
  /** All named graphs, or what the filter leaves of them. */
  TRIG("trig", "application/trig", "trig"),
  /** All named graphs, or what the filter leaves of them, one sorted line a statement. */
  NQUADS("nquads", "application/n-quads", "nq"),
  /** The union of the named graphs, or what the filter leaves of it; held in memory. */
  JSONLD("jsonld", "application/ld+json", "jsonld"),
  /** The union of the named graphs, or what the filter leaves of it; held in memory. */
  RDFXML("rdfxml", "application/rdf+xml", "rdf");

  private final String label;
  private final String mediaType;
  private final String extension;

  ExportFormat(String label, String mediaType, String extension) {
    this.label = label;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** Returns the name that users type. */
  public String label() {
    return label;
  }

  /** Returns the media type of what is written to a stream. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the ending of file names, without a dot. */
  public String extension() {
    return extension;
  }

  /**
   * Returns the format of that label, in any case.
   *
   * @throws ExportException if there is none; the message names the choices
   */
  public static ExportFormat named(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label.equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "there is no format \"" + label + "\"; choose one of: " + labels()));
  }

  /** Returns the one format whose files end as that file name does, if there is exactly one. */
  public static Optional<ExportFormat> ofFile(String fileName) {
    List<ExportFormat> fitting =
        Arrays.stream(values())
            .filter(format -> fileName.toLowerCase(Locale.ROOT).endsWith("." + format.extension))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** Returns the labels of all formats, with commas between them. */
  public static String labels() {
    return Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return label;
  }
}
