package org.chancery.reading.nlp;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How many sentences a benchmark comes through in a second: of the clock, and of the processor time
 * of its thread, which does not count what other programs take.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Pace {
  private static final double NANOSECONDS = 1e9;

  public long sentences;
  private long start;
  private long processorStart;

  @Setup(Level.Iteration)
  public void begin() {
    start = System.nanoTime();
    processorStart = processor();
  }

  /** Returns the sentences in a second of the clock. */
  public double perSecond() {
    return sentences * NANOSECONDS / (System.nanoTime() - start);
  }

  /** Returns the sentences in a second of processor time. */
  public double perProcessorSecond() {
    return sentences * NANOSECONDS / (processor() - processorStart);
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
