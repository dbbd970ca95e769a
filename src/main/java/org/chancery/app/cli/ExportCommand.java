package org.chancery.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.chancery.app.UsageException;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.chancery.graph.export.ExportException;
import org.chancery.graph.export.ExportFilter;
import org.chancery.graph.export.ExportFormat;
import org.chancery.graph.export.GraphExporter;
import org.chancery.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the graph in the format of another tool. */
@Command(
    name = "export",
    description = {
      "Writes the graph, or a part of it, in the format of another tool.",
      "Formats: gexf, graphml, cytoscape, graphology, dot, neo4j, csv hold actors and the edges"
          + " between them; turtle, trig, nquads, jsonld, rdfxml hold the statements themselves."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Runnable {
  private static final String STANDARD_OUTPUT = "-";

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      completionCandidates = Formats.class,
      description = "One of: ${COMPLETION-CANDIDATES} (default: what the ending of the file says).")
  private @Nullable ExportFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = STANDARD_OUTPUT,
      description = {
        "Where to write (default: -, standard output).",
        "neo4j and csv write two files into a folder of that name, or into one zip if it ends so."
      })
  private String out;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only this actor, by exact label or IRI; may be repeated.")
  private Set<String> actors = new LinkedHashSet<>();

  @Option(
      names = "--hops",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "How far from these actors others may be: 0 only what is among them, 1 their neighbours"
              + " too (default: ${DEFAULT-VALUE}).")
  private int hops;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only events of these types: ${COMPLETION-CANDIDATES}.")
  private Set<EventType> types = new LinkedHashSet<>();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what happened or held on this day or later, such as 2025-01-31.")
  private @Nullable LocalDate from;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what happened or held on this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--certainty",
      paramLabel = "CERTAINTY",
      split = ",",
      description = "Only what the best source is this sure of: ${COMPLETION-CANDIDATES}.")
  private Set<Certainty> certainties = new LinkedHashSet<>();

  @Option(names = "--planned", description = "Also what is planned or merely possible.")
  private boolean planned;

  @Option(names = "--negated", description = "Also what was denied.")
  private boolean negated;

  @Override
  public void run() {
    try {
      ExportFormat chosen = chosenFormat();
      ExportFilter filter = filter();
      try (GraphStore graphs = GraphStore.openExisting(store.directory())) {
        graphs.read(dataset -> write(dataset, filter, chosen));
      }
    } catch (ExportException | UncheckedIOException failure) {
      throw new UsageException(String.valueOf(failure.getMessage()));
    }
  }

  private Path write(Dataset dataset, ExportFilter filter, ExportFormat chosen) {
    GraphExporter exporter = new GraphExporter();
    if (out.equals(STANDARD_OUTPUT)) {
      exporter.write(dataset, filter, chosen, System.out);
    } else {
      exporter.write(dataset, filter, chosen, Path.of(out));
    }
    return Path.of(out);
  }

  private ExportFormat chosenFormat() {
    return Optional.ofNullable(format)
        .or(() -> ExportFormat.ofFile(out))
        .orElseThrow(
            () ->
                new UsageException("--format is missing; it is one of: " + ExportFormat.labels()));
  }

  private ExportFilter filter() {
    return new ExportFilter(
        actors,
        hops,
        types,
        Optional.ofNullable(from),
        Optional.ofNullable(until),
        certainties,
        planned,
        negated);
  }

  /** The labels of the formats, for help and completion. */
  private static final class Formats extends LinkedHashSet<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      for (ExportFormat format : ExportFormat.values()) {
        add(format.label());
      }
    }
  }

  /** Reads the label of a format. */
  private static final class FormatConverter implements ITypeConverter<ExportFormat> {

    @Override
    public ExportFormat convert(String label) {
      try {
        return ExportFormat.named(label);
      } catch (ExportException unknown) {
        throw new TypeConversionException(unknown.getMessage());
      }
    }
  }

  /** Reads a day. */
  private static final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String day) {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeException noDay) {
        throw new TypeConversionException("\"" + day + "\" is no day such as 2025-01-31");
      }
    }
  }
}
