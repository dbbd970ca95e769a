package org.chancery.reading.nlp.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Leaves out features by chance, so that a model learns to do without any of them: Wang et al.,
 * "Feature Noising for Log-linear Structured Prediction" (2013).
 */
final class Thinning {
  private final List<Double> families;
  private final double share;
  private final Random random;

  /**
   * Takes how much to leave out.
   *
   * @param families for each family of features, how often a whole sequence goes without it
   * @param share how many of all features each place goes without
   */
  Thinning(List<Double> families, double share, Random random) {
    this.families = families;
    this.share = share;
    this.random = random;
  }

  /** Returns a sequence with fewer features. */
  LabelledSequence thinned(LabelledSequence sequence) {
    boolean[] dropped = new boolean[Slot.FAMILIES];
    for (int family = 0; family < families.size(); family++) {
      dropped[family] = random.nextDouble() < families.get(family);
    }
    int[][] features =
        Arrays.stream(sequence.features())
            .map(place -> thinned(place, dropped))
            .toArray(int[][]::new);
    return new LabelledSequence(features, sequence.labels());
  }

  private int[] thinned(int[] features, boolean[] dropped) {
    int[] kept = new int[features.length];
    int size = 0;
    for (int feature : features) {
      boolean gone = dropped[Slot.family(feature)] || random.nextDouble() < share;
      if (!gone) {
        kept[size++] = feature;
      }
    }
    return Arrays.copyOf(kept, size);
  }
}
