package org.chancery.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.app.ingest.InputOptions;
import org.chancery.app.ingest.Inputs;
import org.chancery.app.ingest.Intake;
import org.chancery.app.run.Progress;
import org.chancery.app.run.Summary;
import org.chancery.graph.export.ExportFilter;
import org.chancery.graph.export.ExportFormat;
import org.chancery.graph.export.GraphExporter;
import org.chancery.graph.query.NamedQuery;
import org.chancery.graph.query.QueryCatalogue;
import org.chancery.graph.query.QueryRunner;
import org.chancery.graph.query.ResultFormat;
import org.chancery.graph.store.GraphStore;

/** The whole line over a store in memory, as the commands put it together. */
final class Line implements AutoCloseable {
  private final Wiring wiring = new Wiring(Settings.here());
  private final Wiring.Loaded loaded = wiring.load();
  private final GraphStore store = GraphStore.inMemory();
  private final List<String> messages = new ArrayList<>();

  Line() {
    wiring.loadReference(store);
  }

  Summary ingest(int threads, Path... paths) {
    List<String> arguments = List.of(paths).stream().map(Path::toString).toList();
    try (Inputs inputs = wiring.inputs(arguments, InputOptions.standard())) {
      return wiring
          .ingestion(store, loaded.reference(), false)
          .run(inputs, wiring.extraction(loaded, threads), threads, new Heard());
    }
  }

  List<String> messages() {
    return messages;
  }

  /** Returns the answer as lines of comma-separated values, or of sorted Turtle for a graph. */
  List<String> ask(String name, Map<String, String> arguments) {
    NamedQuery query = QueryCatalogue.load(Path.of("queries")).named(name);
    boolean graph = QueryRunner.readable(query) == ResultFormat.TURTLE;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(
        dataset -> {
          new QueryRunner(Duration.ZERO)
              .run(dataset, query, arguments, graph ? ResultFormat.TURTLE : ResultFormat.CSV, out);
          return out;
        });
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    return graph ? lines.stream().sorted().toList() : lines;
  }

  String export(ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(
        dataset -> {
          new GraphExporter().write(dataset, ExportFilter.everything(), format, out);
          return out;
        });
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Returns the statements that articles made, sorted: all but ontology, reference and runs. */
  List<String> articleQuads() {
    return export(ExportFormat.NQUADS)
        .lines()
        .filter(quad -> !quad.matches(".*/graph/(ontology|reference|runs)> \\.$"))
        .toList();
  }

  @Override
  public void close() {
    store.close();
  }

  private final class Heard implements Progress {
    @Override
    public void read(Intake.Accepted input, int sentences) {
      input.remarks().forEach(remark -> messages.add(input.place() + ": " + remark));
    }

    @Override
    public void unchanged() {}

    @Override
    public void skipped(Intake.Skipped skipped) {
      messages.add(skipped.place() + ": " + skipped.message());
    }

    @Override
    public void failed(Intake.Failed failed) {
      messages.add(failed.place() + ": " + failed.message());
    }
  }
}
