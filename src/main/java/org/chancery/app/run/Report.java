package org.chancery.app.run;

import java.util.List;
import org.chancery.app.ingest.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts outcomes and tells of them. */
record Report(Summary.Counter counter, Progress progress) {
  private static final Logger LOG = LoggerFactory.getLogger(Report.class);

  void take(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      counter.read(read.facts());
      progress.read(read.input(), read.facts().sentences());
    } else if (outcome instanceof Outcome.Ready ready) {
      counter.read(ready.facts());
      progress.read(ready.input(), ready.facts().sentences());
    } else if (outcome instanceof Outcome.Unchanged) {
      counter.unchanged();
      progress.unchanged();
    } else if (outcome instanceof Outcome.Refused refused) {
      fail(refused.input(), "was put in quarantine: " + first(refused.problems()));
    } else if (outcome instanceof Outcome.Broken broken) {
      LOG.error("a bug, please report it: {}", broken.input().place(), broken.bug());
      fail(broken.input(), "met a bug in Chancery: " + broken.bug());
    } else if (outcome instanceof Outcome.NotRead notRead) {
      take(notRead.input());
    }
  }

  private void take(Intake why) {
    if (why instanceof Intake.Skipped skipped) {
      counter.skipped(skipped.reason());
      progress.skipped(skipped);
    } else if (why instanceof Intake.Failed failed) {
      counter.failed();
      progress.failed(failed);
    }
  }

  private void fail(Intake.Accepted input, String message) {
    counter.failed();
    progress.failed(new Intake.Failed(input.place(), message));
  }

  private static String first(List<String> problems) {
    String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
    return problems.get(0) + more;
  }
}
