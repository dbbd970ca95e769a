package org.chancery.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: picks the command and turns its end into an exit code. */
@Command(
    name = "chancery",
    description = "Turns news articles into a knowledge graph of geopolitical actors.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Data goes to standard output, messages to standard error.",
      "Exit codes: 0 all went well, 1 some inputs failed, 2 wrong usage.",
    },
    subcommands = {
      IngestCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      StatsCommand.class,
      ActorsCommand.class,
      RulesCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Chancery implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs the command that the arguments name and ends the program with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        commandLine()
            .setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .execute(arguments));
  }

  /** Returns the command line, ready to execute arguments. */
  public static CommandLine commandLine() {
    return new CommandLine(new Chancery())
        .setExecutionExceptionHandler(new FailureMessage())
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
