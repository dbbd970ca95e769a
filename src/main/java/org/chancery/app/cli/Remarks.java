package org.chancery.app.cli;

import java.util.function.Consumer;
import org.chancery.app.ingest.Intake;

/** Puts in words what is to be said of an input, each with the place that it stands at. */
record Remarks(Consumer<String> say) {

  void of(Intake.Accepted input) {
    input.remarks().forEach(remark -> say.accept(input.place() + " " + remark));
  }

  void of(Intake.Skipped skipped) {
    say.accept(skipped.place() + " " + skipped.message() + " (skipped)");
  }

  void of(Intake.Failed failed) {
    say.accept(failed.place() + " " + failed.message());
  }
}
