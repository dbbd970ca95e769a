package org.chancery.reading.nlp.sequence;

/** Scores the labels of a sequence: the higher, the likelier. */
public interface ChainScores {

  /** Returns which label may follow which. */
  LabelGraph graph();

  /** Returns the score of a label after another; either may be the outside. */
  double transition(int before, int after);

  /** Adds up what the features of one place say for each label, into an array of that length. */
  void score(int[] features, double[] sums);

  /** Returns the score of each label in each place of a sequence. */
  default double[][] emissions(int[][] sequence) {
    double[][] scores = new double[sequence.length][graph().size()];
    for (int i = 0; i < sequence.length; i++) {
      score(sequence[i], scores[i]);
    }
    return scores;
  }
}
