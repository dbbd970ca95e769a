package org.chancery.reading.nlp.syntax;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The weights of a linear model while it learns: a row of weights a feature, one for each outcome,
 * and what their average over all updates needs. Serves one thread.
 *
 * <p>A feature's key stands beside its weights, so that a look-up touches one place in memory.
 */
final class TrainingWeights implements Scorer {
  private static final int FIRST_BITS = 12;
  private static final double FULL = 0.7;
  private static final int SCRAMBLE = 0x9E3779B1;

  private final int outcomes;
  private final int stride;
  private int bits = FIRST_BITS;
  private int[] cells;
  private float[] drifts;
  private int size;
  private long time = 1;

  /** Makes a model of that many outcomes, which knows nothing yet. */
  TrainingWeights(int outcomes) {
    this.outcomes = outcomes;
    this.stride = outcomes + 1;
    this.cells = new int[stride << bits];
    this.drifts = new float[outcomes << bits];
  }

  int outcomes() {
    return outcomes;
  }

  /** Marks that another example has been seen. */
  void tick() {
    time++;
  }

  @Override
  public void score(FeatureVector features, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < features.size(); i++) {
      int cell = slot(features.key(i)) * stride;
      if (cells[cell] != 0) {
        for (int outcome = 0; outcome < outcomes; outcome++) {
          scores[outcome] += Float.intBitsToFloat(cells[cell + 1 + outcome]);
        }
      }
    }
  }

  /** Adds an amount to the weight of an outcome in each feature's row. */
  void update(FeatureVector features, int outcome, float amount) {
    for (int i = 0; i < features.size(); i++) {
      int slot = ensured(features.key(i));
      int cell = slot * stride + 1 + outcome;
      cells[cell] = Float.floatToRawIntBits(Float.intBitsToFloat(cells[cell]) + amount);
      drifts[slot * outcomes + outcome] += amount * time;
    }
  }

  /** Returns the features as unsigned numbers. */
  LongStream keys() {
    return LongStream.range(0, 1L << bits)
        .map(slot -> Integer.toUnsignedLong(cells[(int) slot * stride]))
        .filter(key -> key != 0);
  }

  /** Returns the mean over all ticks of a feature's weight for an outcome. */
  double average(int key, int outcome) {
    int slot = slot(key);
    float weight = Float.intBitsToFloat(cells[slot * stride + 1 + outcome]);
    return weight - (double) drifts[slot * outcomes + outcome] / time;
  }

  private int slot(int key) {
    int mask = (1 << bits) - 1;
    int slot = (key * SCRAMBLE) >>> (32 - bits);
    while (cells[slot * stride] != 0 && cells[slot * stride] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int ensured(int key) {
    int slot = slot(key);
    if (cells[slot * stride] != 0) {
      return slot;
    }
    if (size >= (1 << bits) * FULL) {
      grow();
      slot = slot(key);
    }
    cells[slot * stride] = key;
    size++;
    return slot;
  }

  private void grow() {
    int[] oldCells = cells;
    float[] oldDrifts = drifts;
    int oldSlots = 1 << bits;
    bits++;
    cells = new int[stride << bits];
    drifts = new float[outcomes << bits];
    for (int old = 0; old < oldSlots; old++) {
      if (oldCells[old * stride] != 0) {
        int slot = slot(oldCells[old * stride]);
        System.arraycopy(oldCells, old * stride, cells, slot * stride, stride);
        System.arraycopy(oldDrifts, old * outcomes, drifts, slot * outcomes, outcomes);
      }
    }
  }
}
