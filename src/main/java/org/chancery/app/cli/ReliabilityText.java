package org.chancery.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.chancery.app.calibration.Reliability;

/** Prints how far confidence can be trusted, as a table. */
final class ReliabilityText {
  private final PrintWriter out;

  ReliabilityText(PrintWriter out) {
    this.out = out;
  }

  void print(Reliability reliability) {
    out.println("confidence    claims    right  share right  mean confidence");
    for (Reliability.Bin bin : reliability.bins()) {
      row(String.format(Locale.ROOT, "%.2f - %.2f", bin.from(), bin.to()), bin);
    }
    row("all", reliability.all());
    out.printf(Locale.ROOT, "expected calibration error %.3f%n", reliability.error());
    out.flush();
  }

  private void row(String name, Reliability.Bin bin) {
    out.printf(
        Locale.ROOT,
        "%-11s %8d %8d %12.3f %16.3f%n",
        name,
        bin.claims(),
        bin.right(),
        bin.share(),
        bin.confidence());
  }
}
