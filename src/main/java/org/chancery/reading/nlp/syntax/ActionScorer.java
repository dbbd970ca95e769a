package org.chancery.reading.nlp.syntax;

/**
 * Scores actions. The weights for all three stand beside the feature's key, so that a look-up
 * touches one place in memory. Immutable, safe for use by many threads.
 */
final class ActionScorer implements Scorer {
  private static final int BITS = 10;
  private static final int MASK = (1 << BITS) - 1;
  private static final int LARGEST = MASK >> 1;

  /** Ten bits hold the weights only where their unit is larger. */
  private static final int COARSER = 4;

  /** Marks a feature as known, even where all its weights are 0. */
  private static final int KNOWN = 1 << (3 * BITS);

  private final FeatureTable table;

  ActionScorer(CompactWeights weights) {
    int[] payloads = new int[weights.keys().length];
    int cell = 0;
    for (int i = 0; i < payloads.length; i++) {
      payloads[i] = KNOWN;
      for (int n = 0; n < weights.lengths()[i]; n++) {
        payloads[i] |= packed(weights.cells()[cell++]);
      }
    }
    this.table = new FeatureTable(weights.keys(), payloads);
  }

  private static int packed(int cell) {
    int rounded = Math.round((float) CompactWeights.weight(cell) / COARSER);
    int weight = Math.max(-LARGEST, Math.min(LARGEST, rounded));
    return (weight & MASK) << (BITS * CompactWeights.outcome(cell));
  }

  @Override
  public void score(FeatureVector features, float[] scores) {
    int shift = 0;
    int left = 0;
    int right = 0;
    features.look(table);
    for (int i = 0; i < features.size(); i++) {
      int found = features.found(table, i);
      shift += weight(found, ParserState.SHIFT);
      left += weight(found, ParserState.LEFT);
      right += weight(found, ParserState.RIGHT);
    }
    scores[ParserState.SHIFT] = shift;
    scores[ParserState.LEFT] = left;
    scores[ParserState.RIGHT] = right;
  }

  private static int weight(int packed, int action) {
    return packed << (Integer.SIZE - BITS * (action + 1)) >> (Integer.SIZE - BITS);
  }
}
