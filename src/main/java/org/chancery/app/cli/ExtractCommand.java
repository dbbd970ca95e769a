package org.chancery.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chancery.app.Settings;
import org.chancery.app.Wiring;
import org.chancery.app.ingest.Inputs;
import org.chancery.app.run.CoverageCount;
import org.chancery.app.run.Summary;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.FactsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the facts of articles as JSON Lines, or how much of them was understood. */
@Command(
    name = "extract",
    description = "Prints the facts of articles as JSON Lines: one object an article.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private InputArguments arguments;
  @Mixin private ActorsOption actors;

  @ArgGroup(exclusive = false)
  private @Nullable CoverageOptions coverage;

  @Override
  public Integer call() {
    CoverageOptions asked = coverage;
    if (asked == null || !asked.wanted()) {
      return run(this::print);
    }
    CoverageCount count = new CoverageCount();
    int code = run(count::add);
    asked.print(count, spec.commandLine().getOut());
    return code;
  }

  private int run(Consumer<ArticleFacts> sink) {
    PrintWriter err = spec.commandLine().getErr();
    Wiring wiring = new Wiring(actors.in(Settings.here()));
    try (Inputs inputs = wiring.inputs(arguments.paths(), arguments.options())) {
      Summary summary =
          wiring
              .extraction(wiring.load(), arguments.threads())
              .run(inputs, sink, new Messages(err::println));
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
