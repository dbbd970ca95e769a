package org.chancery.reading.nlp.syntax;

import java.util.Arrays;
import java.util.List;

/** Makes learned weights compact: leaves out the small ones, rounds the others. */
final class Compaction {
  private static final int MOST_CELLS = 63;

  private final List<TrainingWeights> members;
  private final double least;
  private final double unit;
  private int[] cells = new int[1 << 16];
  private int filled;

  /**
   * Makes a compaction.
   *
   * @param members models that learned of the same features; their mean counts
   * @param least weights nearer to zero than this are left out
   * @param unit what the whole number 1 stands for
   */
  Compaction(List<TrainingWeights> members, double least, double unit) {
    this.members = members;
    this.least = least;
    this.unit = unit;
  }

  /** Returns the compact weights of features, whose keys rise as unsigned numbers. */
  CompactWeights compact(int[] features) {
    int[] keys = new int[features.length];
    byte[] lengths = new byte[features.length];
    int kept = 0;
    for (int key : features) {
      int length = addCells(key);
      if (length > 0) {
        keys[kept] = key;
        lengths[kept++] = (byte) length;
      }
    }
    return new CompactWeights(
        Arrays.copyOf(keys, kept), Arrays.copyOf(lengths, kept), Arrays.copyOf(cells, filled));
  }

  private int addCells(int key) {
    int before = filled;
    int outcomes = members.get(0).outcomes();
    for (int outcome = 0; outcome < outcomes && filled - before < MOST_CELLS; outcome++) {
      double weight = mean(key, outcome);
      int rounded = (int) Math.round(weight / unit);
      if (Math.abs(weight) >= least && rounded != 0) {
        add(CompactWeights.cell(outcome, rounded));
      }
    }
    return filled - before;
  }

  private double mean(int key, int outcome) {
    double sum = 0;
    for (TrainingWeights member : members) {
      sum += member.average(key, outcome);
    }
    return sum / members.size();
  }

  private void add(int cell) {
    if (filled == cells.length) {
      cells = Arrays.copyOf(cells, 2 * filled);
    }
    cells[filled++] = cell;
  }
}
