package org.chancery.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.app.Settings;
import org.chancery.app.Wiring;
import org.chancery.app.ingest.Inputs;
import org.chancery.app.run.Summary;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.FactsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the facts of articles as JSON Lines. */
@Command(
    name = "extract",
    description = "Prints the facts of articles as JSON Lines: one object an article.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private InputArguments arguments;
  @Mixin private ActorsOption actors;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Wiring wiring = new Wiring(actors.in(Settings.here()));
    try (Inputs inputs = wiring.inputs(arguments.paths(), arguments.options())) {
      Summary summary =
          wiring
              .extraction(wiring.load(), arguments.threads())
              .run(inputs, this::print, new Messages(err::println));
      err.println(new Closing(summary).text());
      err.flush();
      return summary.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private void print(ArticleFacts facts) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(new FactsJson().write(facts));
    if (out.checkError()) {
      throw new ReaderGone();
    }
  }
}
