package org.chancery.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.Settings;
import org.chancery.app.Wiring;
import org.chancery.facts.ReferenceData;
import org.chancery.reading.FactualityCheck;
import org.chancery.reading.FrameCheck;
import org.chancery.reading.ResolutionCheck;
import org.chancery.reading.TimeCheck;
import org.chancery.reading.nlp.LanguageModels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks after the rule tables. */
@Command(
    name = "rules",
    description = "Looks after the rule tables.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: check");
  }

  @Command(
      name = "check",
      description = {
        "Tries every rule, times, factuality, and whom mentions mean on the sentences of the specs.",
        "Prints what is wrong, each with file and line; exits with 1 if anything is.",
      },
      mixinStandardHelpOptions = true)
  int check(
      @Option(
              names = "--rules",
              paramLabel = "DIR",
              description = "The folder of the rule tables (default: data).")
          @Nullable Path rules) {
    Settings settings = Settings.of(Path.of(""));
    Path folder = rules == null ? settings.rules() : rules;
    LanguageModels models = LanguageModels.load();
    ReferenceData reference = new Wiring(settings).reference();
    var frames = FrameCheck.load(folder, models);
    var times = TimeCheck.load(folder, models);
    var factuality = FactualityCheck.load(folder, models);
    var resolution = ResolutionCheck.load(folder, reference, models);
    List<String> faults = new ArrayList<>(frames.faults());
    faults.addAll(times.faults());
    faults.addAll(factuality.faults());
    faults.addAll(resolution.faults());
    int tried =
        frames.specs().size()
            + times.specs().size()
            + factuality.specs().size()
            + resolution.specs().size();
    return report(frames, faults, tried);
  }

  private int report(FrameCheck frames, List<String> faults, int tried) {
    PrintWriter out = spec.commandLine().getOut();
    faults.forEach(out::println);
    frames.neverFired(frames.articles()).forEach(rule -> out.println(rule + " never fires"));
    out.flush();
    spec.commandLine().getErr().println(tried + " sentences, " + faults.size() + " faults");
    return faults.isEmpty() ? 0 : 1;
  }
}
