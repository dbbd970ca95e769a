package org.chancery.app.cli;

import java.io.PrintWriter;
import org.chancery.app.run.CoverageCount;
import picocli.CommandLine.Option;

/** Asks for a report on what was understood, and how it is printed. */
final class CoverageOptions {
  @Option(
      names = "--coverage",
      required = true,
      description = {
        "Instead of facts, print by source how many sentences gave claims, which names mean no",
        "known actor, and which verbs and nouns between actors nothing read."
      })
  private boolean wanted;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private CoverageFormat format;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "How many names and predicates of each source are listed, at most 1,000"
              + " (default: ${DEFAULT-VALUE}).")
  private int most;

  boolean wanted() {
    return wanted;
  }

  void print(CoverageCount count, PrintWriter out) {
    if (format == CoverageFormat.json) {
      new CoverageJson(out, most).print(count.sources());
    } else {
      new CoverageText(out, most).print(count.sources());
    }
    out.flush();
  }
}
