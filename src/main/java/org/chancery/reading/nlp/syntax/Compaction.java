package org.chancery.reading.nlp.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Makes learned weights compact: takes the mean of several models, leaves out the small weights,
 * rounds the others. Serves one thread.
 */
final class Compaction {
  private static final int MOST_CELLS = 63;

  private final List<TrainingWeights> members;
  private final int least;
  private final double unit;
  private int[] cells = new int[1 << 16];
  private int filled;

  /**
   * Makes a compaction.
   *
   * @param members models of the same outcomes; their mean counts
   * @param unit what the whole number 1 stands for
   * @param least whole numbers nearer to zero than this are left out
   */
  Compaction(List<TrainingWeights> members, double unit, int least) {
    this.members = members;
    this.least = least;
    this.unit = unit;
  }

  /** Returns the compact weights. */
  CompactWeights compact() {
    long[] features =
        members.stream().flatMapToLong(TrainingWeights::keys).sorted().distinct().toArray();
    int[] keys = new int[features.length];
    byte[] lengths = new byte[features.length];
    int kept = 0;
    for (long feature : features) {
      int length = addCells((int) feature);
      if (length > 0) {
        keys[kept] = (int) feature;
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
      int weight = (int) Math.round(mean(key, outcome) / unit);
      if (weight != 0 && Math.abs(weight) >= least) {
        add(CompactWeights.cell(outcome, weight));
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
