package org.chancery.app.run;

import org.chancery.app.ingest.Intake;

/** Hears how the work goes on. All calls come from the thread that started it. */
public interface Progress {

  /** An article was read: so many sentences. */
  void read(Intake.Accepted input, int sentences);

  /** The store has an article as it is. */
  void unchanged();

  /** An input was passed over for a reason that is no failure. */
  void skipped(Intake.Skipped skipped);

  /** An input, or part of one, could not be used. */
  void failed(Intake.Failed failed);
}
