package org.chancery.app.cli;

import java.io.PrintWriter;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chancery.app.ingest.Intake;
import org.chancery.app.run.Progress;

/** Shows a bar with rate and time left on the terminal; what goes wrong scrolls by above it. */
final class Bar implements Progress, AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final int KILOBYTE = 1 << 10;

  private final Remarks remarks;
  private final LongSupplier bytesRead;
  private final ProgressBar bar;
  private long articles;

  /**
   * Makes the bar.
   *
   * @param err the terminal
   * @param total the bytes of all inputs, where they are known
   * @param bytesRead the bytes taken in by now
   */
  Bar(PrintWriter err, OptionalLong total, LongSupplier bytesRead) {
    this.remarks = new Remarks(message -> scroll(err, message));
    this.bytesRead = bytesRead;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("reading")
            .setInitialMax(total.orElse(-1))
            .setUnit(" kB", KILOBYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .showSpeed()
            .setConsumer(new ConsoleProgressBarConsumer(System.err))
            .build();
  }

  @Override
  public void read(Intake.Accepted input, int sentences) {
    remarks.of(input);
    step();
  }

  @Override
  public void unchanged() {
    step();
  }

  @Override
  public void skipped(Intake.Skipped skipped) {
    remarks.of(skipped);
  }

  @Override
  public void failed(Intake.Failed failed) {
    remarks.of(failed);
  }

  private void step() {
    articles++;
    bar.stepTo(bytesRead.getAsLong());
    bar.setExtraMessage(" %,d articles".formatted(articles));
  }

  private static void scroll(PrintWriter err, String message) {
    err.println(CLEAR_LINE + message);
    err.flush();
  }

  @Override
  public void close() {
    bar.stepTo(bytesRead.getAsLong());
    bar.close();
  }
}
