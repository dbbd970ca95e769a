package org.chancery.app.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.app.Settings;
import org.chancery.app.UsageException;
import org.chancery.app.Wiring;
import org.chancery.knowledge.KnowledgeBuilder;
import org.chancery.knowledge.KnowledgeException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after the reference data on actors. */
@Command(
    name = "actors",
    description = "Looks after the reference data on actors.",
    mixinStandardHelpOptions = true)
final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: build");
  }

  @Command(
      name = "build",
      description = {
        "Makes the reference data anew from public sources and curated tables.",
        "The same sources give the same files, to the byte. Prints how many there are of a kind.",
      },
      mixinStandardHelpOptions = true)
  int build(
      @Parameters(paramLabel = "SOURCES", description = "The folder of the public sources.")
          Path sources,
      @Option(
              names = "--curated",
              paramLabel = "DIR",
              description = "The folder of the curated tables (default: data/curated).")
          @Nullable Path curated,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              description = "The folder that is written to (default: data/actors).")
          @Nullable Path out) {
    Settings settings = Settings.here();
    Path tables = curated == null ? settings.curated() : curated;
    Path folder = out == null ? settings.actors() : out;
    return run(new Wiring(settings).knowledge(folder(sources), folder(tables), folder(folder)));
  }

  private int run(KnowledgeBuilder builder) {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Map<String, Integer> counts = builder.build();
      counts.forEach((kind, count) -> err.println(kind + " " + count));
      return ExitCode.OK;
    } catch (KnowledgeException fault) {
      err.println("chancery: " + fault.getMessage());
      return ExitCode.SOFTWARE;
    } catch (UncheckedIOException unreadable) {
      throw missing(unreadable);
    }
  }

  private static RuntimeException missing(UncheckedIOException unreadable) {
    return unreadable.getCause() instanceof NoSuchFileException file
        ? new UsageException(file.getFile() + ": no such file")
        : unreadable;
  }

  private static Path folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + ": no such folder");
    }
    return folder;
  }
}
