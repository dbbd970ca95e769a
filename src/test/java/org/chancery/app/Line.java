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
import org.chancery.graph.rdf.GraphNames;
import org.chancery.graph.store.GraphStore;
import org.chancery.graph.store.ReferenceLoader;

/** The whole line over a store, as the commands put it together. */
final class Line implements AutoCloseable {
  private static final Wiring WIRING = new Wiring(Settings.here());
  private static final Wiring.Loaded LOADED = WIRING.load();
  private static final List<String> FEW = List.of("states.ttl", "organizations.ttl");

  private final GraphStore store;
  private final List<String> messages = new ArrayList<>();

  private Line(GraphStore store) {
    this.store = store;
  }

  /** Returns a line over a store in that folder, which holds all that is known of actors. */
  static Line overAll(Path folder) {
    Line line = new Line(GraphStore.open(folder));
    WIRING.loadReference(line.store);
    return line;
  }

  /** Returns a line over a store in memory, which holds states and organisations alone. */
  static Line overFew() {
    Line line = new Line(GraphStore.inMemory());
    Settings settings = Settings.here();
    GraphNames names = new GraphNames(settings.identifiers());
    List<Path> files = FEW.stream().map(settings.actors()::resolve).toList();
    new ReferenceLoader(line.store, names).load(names.reference(), files);
    return line;
  }

  Summary ingest(int threads, Path... paths) {
    List<String> arguments = List.of(paths).stream().map(Path::toString).toList();
    try (Inputs inputs = WIRING.inputs(arguments, InputOptions.standard())) {
      return WIRING
          .ingestion(store, LOADED.reference(), false)
          .run(inputs, WIRING.extraction(LOADED, threads), threads, new Heard());
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
