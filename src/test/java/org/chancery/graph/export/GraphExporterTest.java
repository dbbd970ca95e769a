package org.chancery.graph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.chancery.graph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraphExporterTest {
  private static final ExportFilter ALL = ExportFilter.everything();

  @TempDir private Path folder;
  private final Dataset sample = SampleGraph.dataset();
  private final GraphExporter exporter = new GraphExporter();

  @Test
  void writesAFileAndLeavesNothingBesideIt() throws IOException {
    exporter.write(sample, ALL, ExportFormat.GEXF, folder.resolve("graph.gexf"));
    assertThat(files(folder)).containsExactly("graph.gexf");
    assertThat(folder.resolve("graph.gexf")).content().endsWith("</gexf>");
  }

  @Test
  void writesTwoTablesIntoAFolder() throws IOException {
    exporter.write(sample, ALL, ExportFormat.CSV, folder.resolve("tables"));
    assertThat(files(folder.resolve("tables"))).containsExactly("edges.csv", "nodes.csv");
    exporter.write(sample, ALL, ExportFormat.NEO4J, folder.resolve("tables"));
    assertThat(files(folder.resolve("tables")))
        .containsExactly("edges.csv", "nodes.csv", "relationships.csv");
  }

  @Test
  void writesTwoTablesIntoOneZip() throws IOException {
    exporter.write(sample, ALL, ExportFormat.NEO4J, folder.resolve("tables.zip"));
    assertThat(files(folder)).containsExactly("tables.zip");
    assertThat(Files.readAllBytes(folder.resolve("tables.zip"))).startsWith('P', 'K');
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void refusesAFolderThatIsNotThere(ExportFormat format) {
    Path nowhere = folder.resolve("missing").resolve("graph");
    assertThatThrownBy(() -> exporter.write(sample, ALL, format, nowhere))
        .isInstanceOf(ExportException.class)
        .hasMessage("cannot write " + nowhere + ": there is no folder " + nowhere.getParent());
  }

  @Test
  void refusesAFolderInThePlaceOfAFileAndTheReverse() throws IOException {
    assertThatThrownBy(() -> exporter.write(sample, ALL, ExportFormat.DOT, folder))
        .hasMessage("cannot write " + folder + ": it is a folder");
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(() -> exporter.write(sample, ALL, ExportFormat.CSV, file))
        .hasMessage("cannot write " + file + ": it is a file, not a folder");
    assertThat(file).hasContent("old");
  }

  @Test
  void leavesTheOldFileWhereTheExportFails() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.nq"), "old");
    ExportFilter unknown =
        new ExportFilter(
            Set.of("Nobody"),
            0,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            false,
            false);
    assertThatThrownBy(() -> exporter.write(sample, unknown, ExportFormat.NQUADS, file))
        .isInstanceOf(ExportException.class);
    assertThat(file).hasContent("old");
    assertThat(files(folder)).containsExactly("graph.nq");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void saysThatAStreamFailed(ExportFormat format) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> exporter.write(sample, ALL, format, full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write the export: no space left");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void writesAStoreAsItWritesMemory(ExportFormat format) throws IOException {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(
          dataset ->
              sample.asDatasetGraph().find().forEachRemaining(dataset.asDatasetGraph()::add));
      Path file = folder.resolve("store.zip");
      store.read(
          dataset -> {
            exporter.write(dataset, ALL, format, file);
            return file;
          });
      exporter.write(sample, ALL, format, folder.resolve("memory.zip"));
      assertThat(file).hasSameBinaryContentAs(folder.resolve("memory.zip"));
    }
  }

  @ParameterizedTest
  @CsvSource({"gexf, GEXF", "Neo4j, NEO4J", "jsonld, JSONLD"})
  void findsFormatsByLabel(String label, ExportFormat format) {
    assertThat(ExportFormat.named(label)).isEqualTo(format);
  }

  @Test
  void namesTheChoicesWhereThereIsNoSuchFormat() {
    assertThatThrownBy(() -> ExportFormat.named("gml"))
        .hasMessage(
            "there is no format \"gml\"; choose one of: gexf, graphml, cytoscape, graphology, dot,"
                + " neo4j, csv, turtle, trig, nquads, jsonld, rdfxml");
  }

  @ParameterizedTest
  @CsvSource({"a/b.GEXF, GEXF", "x.nq, NQUADS", "x.zip,", "x,", "-,"})
  void findsFormatsByTheEndingOfAFile(String file, ExportFormat format) {
    assertThat(ExportFormat.ofFile(file)).isEqualTo(Optional.ofNullable(format));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
