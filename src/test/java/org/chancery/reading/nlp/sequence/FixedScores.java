package org.chancery.reading.nlp.sequence;

/** Scores that a test sets: each feature is the number of a label, for which it speaks with one. */
@SuppressWarnings("ArrayRecordComponent")
record FixedScores(LabelGraph graph, double[][] transitions) implements ChainScores {

  @Override
  public double transition(int before, int after) {
    return transitions[before][after];
  }

  @Override
  public void score(int[] features, double[] scores) {
    for (int feature : features) {
      scores[feature]++;
    }
  }

  /** Two labels of which the second may neither begin nor follow itself. */
  static FixedScores ofTwoLabels() {
    boolean[][] follows = {{true, true, true}, {true, false, true}, {true, false, true}};
    double[][] transitions = {{0.3, -0.2, 0.1}, {0.5, 0, -0.4}, {0.2, 0, 0}};
    return new FixedScores(new LabelGraph(follows), transitions);
  }
}
