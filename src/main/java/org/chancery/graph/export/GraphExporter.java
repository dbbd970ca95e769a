package org.chancery.graph.export;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * Writes the named graphs of a dataset, or a part of them, in the formats of other tools.
 *
 * <p>The formats of graph tools hold the {@link Projection}, those of RDF the statements
 * themselves, without blank nodes: where the filter is {@linkplain ExportFilter#unrestricted()
 * unrestricted} all of them, ontology, mentions and denied events included, else the events and
 * relations that pass with their claims, articles and actors.
 *
 * <p>All is read in one transaction, the caller's where it has one. The same graph gives the same
 * bytes. Safe for use by many threads.
 *
 * @param evidence how many claims an edge names as evidence
 */
public record GraphExporter(int evidence) {

  /** Makes an exporter whose edges name up to three claims as evidence. */
  public GraphExporter() {
    this(Projection.EVIDENCE);
  }

  /** Checks the number of claims. */
  public GraphExporter {
    if (evidence < 0) {
      throw new ExportException("the number of claims must be 0 or more, not " + evidence);
    }
  }

  /**
   * Writes to a stream, which stays open; formats of several files as one zip.
   *
   * @throws ExportException if the filter names an actor that is not known or not the only one
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Dataset dataset, ExportFilter filter, ExportFormat format, OutputStream out) {
    Txn.executeRead(
        dataset,
        () -> {
          BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
          try {
            asOneFile(files(dataset, filter, format)).writeTo(buffered);
            buffered.flush();
          } catch (IOException failure) {
            throw new UncheckedIOException(
                "cannot write the export: " + failure.getMessage(), failure);
          }
        });
  }

  /**
   * Writes a file; formats of several files as a folder of that name, or as a zip if it ends so.
   *
   * <p>Each file is there as a whole or not at all.
   *
   * @throws ExportException if the filter names an actor that is not known or not the only one, or
   *     there is no folder to write in
   * @throws UncheckedIOException naming the file that cannot be written
   */
  public void write(Dataset dataset, ExportFilter filter, ExportFormat format, Path out) {
    OutputFile.checkFolderOf(out);
    Txn.executeRead(dataset, () -> writeFiles(files(dataset, filter, format), out));
  }

  private static void writeFiles(ImmutableMap<String, Content> files, Path out) {
    if (files.size() == 1 || out.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      new OutputFile(out).write(asOneFile(files));
    } else {
      makeFolder(out);
      files.forEach((name, content) -> new OutputFile(out.resolve(name)).write(content));
    }
  }

  private static void makeFolder(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ExportException("cannot write " + folder + ": it is a file, not a folder");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot make the folder " + folder + ": " + failure, failure);
    }
  }

  static Content asOneFile(ImmutableMap<String, Content> files) {
    return files.size() == 1 ? Iterables.getOnlyElement(files.values()) : new ZipContent(files);
  }

  private ImmutableMap<String, Content> files(
      Dataset dataset, ExportFilter filter, ExportFormat format) {
    return switch (format) {
      case TURTLE, TRIG, NQUADS, JSONLD, RDFXML ->
          ImmutableMap.of(
              "graph", new RdfContent(new NamedGraphs(dataset.asDatasetGraph()), filter, format));
      case GEXF, GRAPHML, CYTOSCAPE, GRAPHOLOGY, DOT, NEO4J, CSV ->
          files(Projection.of(dataset, filter, evidence), format);
    };
  }

  static ImmutableMap<String, Content> files(Projection projection, ExportFormat format) {
    return switch (format) {
      case GEXF -> ImmutableMap.of("graph", new GexfWriter(projection));
      case GRAPHML -> ImmutableMap.of("graph", new GraphmlWriter(projection));
      case CYTOSCAPE -> ImmutableMap.of("graph", new CytoscapeWriter(projection));
      case GRAPHOLOGY -> ImmutableMap.of("graph", new GraphologyWriter(projection));
      case DOT -> ImmutableMap.of("graph", new DotWriter(projection));
      case NEO4J ->
          ImmutableMap.of(
              "nodes.csv",
              TableWriter.neo4jNodes(projection),
              "relationships.csv",
              TableWriter.neo4jRelationships(projection));
      case CSV ->
          ImmutableMap.of(
              "nodes.csv", TableWriter.nodes(projection),
              "edges.csv", TableWriter.edges(projection));
      case TURTLE, TRIG, NQUADS, JSONLD, RDFXML ->
          throw new IllegalArgumentException(format + " holds statements, not a projection");
    };
  }
}
