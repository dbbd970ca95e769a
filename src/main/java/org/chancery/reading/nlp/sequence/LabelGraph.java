package org.chancery.reading.nlp.sequence;

import java.util.Arrays;

/**
 * Tells which label may follow which, may begin a sequence and may end it. Labels are numbered from
 * 0. Immutable, safe for use by many threads.
 */
public final class LabelGraph {
  private final boolean[][] follows;

  /**
   * Takes what may follow what.
   *
   * @param follows for each label and, as the last row, for what lies outside a sequence: whether
   *     each label and, as the last column, the outside may follow it
   */
  public LabelGraph(boolean[][] follows) {
    this.follows = Arrays.stream(follows).map(boolean[]::clone).toArray(boolean[][]::new);
  }

  /** Returns the number of labels, which is also the number that stands for the outside. */
  public int size() {
    return follows.length - 1;
  }

  /** Returns whether a label may follow another; either may be the outside. */
  public boolean allows(int before, int after) {
    return follows[before][after];
  }
}
