package org.chancery.reading.nlp.syntax;

import java.util.Arrays;

/** Scores relations. Immutable, safe for use by many threads. */
final class RelationScorer implements Scorer {
  private static final int LENGTH_BITS = 6;
  private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

  private final int[] cells;
  private final FeatureTable table;

  RelationScorer(CompactWeights weights) {
    int[] payloads = new int[weights.keys().length];
    int offset = 0;
    for (int i = 0; i < payloads.length; i++) {
      payloads[i] = (offset << LENGTH_BITS) | weights.lengths()[i];
      offset += weights.lengths()[i];
    }
    this.cells = weights.cells();
    this.table = new FeatureTable(weights.keys(), payloads);
  }

  @Override
  public void score(FeatureVector features, float[] scores) {
    Arrays.fill(scores, 0);
    features.look(table);
    for (int i = 0; i < features.size(); i++) {
      int found = features.found(table, i);
      int from = found >>> LENGTH_BITS;
      int until = from + (found & LENGTH_MASK);
      for (int cell = from; cell < until; cell++) {
        scores[CompactWeights.outcome(cells[cell])] += CompactWeights.weight(cells[cell]);
      }
    }
  }
}
