package org.chancery.reading.nlp.tagging;

import java.util.Arrays;

/**
 * Learns weights of features by correcting its own mistakes, and tells their mean over all steps.
 * Not safe for use by many threads.
 *
 * <p>M. Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002; the mean
 * is taken from the sum of the corrections, each times its step, as in H. Daumé III's "Practical
 * structured learning techniques for natural language processing" (2006), figure 2.3.
 */
final class AveragedPerceptron {
  /** How far ahead the truth must be to be left alone. */
  private static final double MARGIN = 4;

  private static final float[] NO_WEIGHTS = {};
  private static final double[] NO_SUMS = {};

  private final int classes;
  private final float[][] weights;
  private final double[][] corrections;
  private long step = 1;

  AveragedPerceptron(int features, int classes) {
    this.classes = classes;
    this.weights = new float[features][];
    this.corrections = new double[features][];
    Arrays.fill(weights, NO_WEIGHTS);
    Arrays.fill(corrections, NO_SUMS);
  }

  /**
   * Takes a step: returns what the weights so far would have guessed, and corrects them unless the
   * truth was ahead of every other class by the margin.
   */
  int learn(int[] features, int truth) {
    double[] scores = scores(features);
    int guess = best(scores);
    scores[truth] -= MARGIN;
    int rival = best(scores);
    if (rival != truth) {
      correct(features, truth, rival);
    }
    step++;
    return guess;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private double[] scores(int[] features) {
    double[] scores = new double[classes];
    for (int feature : features) {
      float[] row = weights[feature];
      for (int i = 0; i < row.length; i++) {
        scores[i] += row[i];
      }
    }
    return scores;
  }

  private void correct(int[] features, int truth, int rival) {
    for (int feature : features) {
      touch(feature);
      correct(feature, truth, 1);
      correct(feature, rival, -1);
    }
  }

  private void touch(int feature) {
    if (weights[feature].length == 0) {
      weights[feature] = new float[classes];
      corrections[feature] = new double[classes];
    }
  }

  private void correct(int feature, int kind, int by) {
    weights[feature][kind] += by;
    corrections[feature][kind] += (double) by * step;
  }

  /** Adds the mean weight of a feature for each class to what is there already. */
  void addMean(int feature, double[] sums) {
    for (int i = 0; i < weights[feature].length; i++) {
      sums[i] += weights[feature][i] - corrections[feature][i] / step;
    }
  }
}
