package org.chancery.reading.nlp.evaluation;

/**
 * Counts of what was found against what there is.
 *
 * @param right how many of those found are right
 * @param found how many were found
 * @param expected how many there are
 */
public record Tally(long right, long found, long expected) {
  /** Stands for nothing found where nothing is. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Checks that no more are right than were found or are there. */
  public Tally {
    if (right < 0 || right > found || right > expected) {
      throw new IllegalArgumentException(right + " right of " + found + " and " + expected);
    }
  }

  /** Returns the sum of two counts. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, expected + other.expected);
  }

  /** Returns which part of those found is right, 0 where none was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Returns which part of those there are was found, 0 where there are none. */
  public double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    return found + expected == 0 ? 0 : 2.0 * right / (found + expected);
  }
}
