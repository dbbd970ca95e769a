package org.chancery.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.app.Settings;
import org.chancery.app.UsageException;
import org.chancery.app.Wiring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the language models anew. */
@Command(
    name = "train",
    description = {
      "Makes the language models anew from annotated corpora.",
      "The same corpora give the same models, to the byte. Takes some minutes and 4 GB of memory.",
    },
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--corpora",
      required = true,
      paramLabel = "DIR",
      description = "Folder of *-train.conllu.gz and names-train.bio.gz.")
  private Path corpora;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder that the models are written to (default: the sources').")
  private @Nullable Path models;

  @Override
  public Integer call() {
    Path folder = models == null ? Settings.here().models() : models;
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + ": no such folder");
    }
    PrintWriter err = spec.commandLine().getErr();
    new Wiring(Settings.here()).training(corpora, folder, err::println).run();
    return ExitCode.OK;
  }
}
