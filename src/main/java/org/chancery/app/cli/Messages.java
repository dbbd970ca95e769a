package org.chancery.app.cli;

import java.util.function.Consumer;
import org.chancery.app.ingest.Intake;
import org.chancery.app.run.Progress;

/** Tells of what goes wrong, a line each, and now and then how far the work is. */
final class Messages implements Progress {
  private static final long TELL_EVERY = 10_000_000_000L;

  private final Consumer<String> say;
  private final long start = System.nanoTime();
  private long told = start;
  private long articles;
  private long sentences;

  Messages(Consumer<String> say) {
    this.say = say;
  }

  @Override
  public void read(Intake.Accepted input, int count) {
    articles++;
    sentences += count;
    new Remarks(say).of(input);
    if (System.nanoTime() - told > TELL_EVERY) {
      told = System.nanoTime();
      say.accept("%,d articles, %,.0f sentences/s".formatted(articles, rate()));
    }
  }

  @Override
  public void unchanged() {}

  @Override
  public void skipped(Intake.Skipped skipped) {
    new Remarks(say).of(skipped);
  }

  @Override
  public void failed(Intake.Failed failed) {
    new Remarks(say).of(failed);
  }

  private double rate() {
    return sentences / ((System.nanoTime() - start) / 1e9);
  }
}
