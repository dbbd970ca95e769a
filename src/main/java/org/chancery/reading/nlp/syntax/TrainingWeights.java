package org.chancery.reading.nlp.syntax;

import java.util.Arrays;

/**
 * The weights of a linear model while it learns: a row of weights a feature, one for each outcome,
 * and what their average over all updates needs. Serves one thread.
 *
 * <p>A feature's key stands beside its weights, so that a look-up touches one place in memory.
 * Features that it was not told of are passed over.
 */
final class TrainingWeights implements Scorer {
  private static final int SCRAMBLE = 0x9E3779B1;

  private final int outcomes;
  private final int stride;
  private final int bits;
  private final int size;
  private final int[] cells;
  private final float[] drifts;
  private long time = 1;

  /**
   * Makes a model that knows nothing yet.
   *
   * @param outcomes the number of outcomes
   * @param keys the features that it learns of, none twice
   */
  TrainingWeights(int outcomes, int[] keys) {
    this.outcomes = outcomes;
    this.stride = outcomes + 1;
    this.size = keys.length;
    this.bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, size));
    this.cells = new int[stride << bits];
    this.drifts = new float[outcomes << bits];
    for (int key : keys) {
      cells[slot(key) * stride] = key;
    }
  }

  int outcomes() {
    return outcomes;
  }

  /** Returns the number of features. */
  int size() {
    return size;
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

  /** Adds an amount to the weight of an outcome in each known feature's row. */
  void update(FeatureVector features, int outcome, float amount) {
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.key(i));
      int cell = slot * stride + 1 + outcome;
      if (cells[slot * stride] != 0) {
        cells[cell] = Float.floatToRawIntBits(Float.intBitsToFloat(cells[cell]) + amount);
        drifts[slot * outcomes + outcome] += amount * time;
      }
    }
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
}
