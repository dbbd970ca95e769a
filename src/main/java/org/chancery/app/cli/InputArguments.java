package org.chancery.app.cli;

import java.time.Duration;
import java.util.List;
import org.chancery.app.ingest.InputOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that name articles, shared by all commands that read them. */
final class InputArguments {
  private static final int MEGABYTE = 1 << 20;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "File, folder, pattern, http(s) address, or - for standard input.",
        "Text, HTML, JSON Lines, RSS and Atom, also gzipped (.gz)."
      })
  private List<String> paths;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads read (default: one a core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--any-language",
      description = "Read articles in other languages than English too.")
  private boolean anyLanguage;

  @Option(
      names = "--allow-private",
      description = "Fetch from this machine and private networks too.")
  private boolean allowPrivate;

  @Option(
      names = "--max-document",
      paramLabel = "MB",
      defaultValue = "50",
      description = "Largest document that is read (default: ${DEFAULT-VALUE}).")
  private int maxDocument;

  @Option(
      names = "--web-timeout",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "How long a web server may take (default: ${DEFAULT-VALUE}).")
  private int webTimeout;

  List<String> paths() {
    return paths;
  }

  int threads() {
    return threads;
  }

  InputOptions options() {
    return InputOptions.standard()
        .withOnlyEnglish(!anyLanguage)
        .withAllowPrivate(allowPrivate)
        .withMaxDocumentBytes(Math.multiplyExact(maxDocument, MEGABYTE))
        .withTimeout(Duration.ofSeconds(webTimeout));
  }
}
