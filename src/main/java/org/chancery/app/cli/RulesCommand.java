package org.chancery.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.chancery.app.Settings;
import org.chancery.reading.FrameCheck;
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
        "Tries every rule on the sentences of its spec.",
        "Prints what is wrong, each with file and line; exits with 1 if anything is.",
      },
      mixinStandardHelpOptions = true)
  int check(
      @Option(
              names = "--rules",
              paramLabel = "DIR",
              description = "The folder of the rule tables (default: data).")
          @Nullable Path rules) {
    Path folder = rules == null ? Settings.of(Path.of("")).rules() : rules;
    FrameCheck frames = FrameCheck.load(folder);
    return report(frames);
  }

  private int report(FrameCheck frames) {
    PrintWriter out = spec.commandLine().getOut();
    List<String> faults = frames.faults();
    faults.forEach(out::println);
    frames.neverFired(frames.articles()).forEach(rule -> out.println(rule + " never fires"));
    out.flush();
    spec.commandLine()
        .getErr()
        .println(frames.specs().size() + " sentences, " + faults.size() + " faults");
    return faults.isEmpty() ? 0 : 1;
  }
}
