package org.chancery.reading.nlp.tagging;

import java.util.Arrays;

/**
 * Learns weights of features by correcting its own mistakes, and returns their mean over all steps.
 * Not safe for use by many threads.
 *
 * <p>M. Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002; the mean
 * is taken from the sum of the corrections, each times its step, as in H. Daumé III's "Practical
 * structured learning techniques for natural language processing" (2006), figure 2.3.
 */
final class AveragedPerceptron {
  private static final double[] UNTOUCHED = {};

  private final int classes;
  private final double[][] weights;
  private final double[][] corrections;
  private long step = 1;

  AveragedPerceptron(int features, int classes) {
    this.classes = classes;
    this.weights = new double[features][];
    this.corrections = new double[features][];
    Arrays.fill(weights, UNTOUCHED);
    Arrays.fill(corrections, UNTOUCHED);
  }

  /** Returns the class with the highest score, the first of those that share it. */
  int best(int[] features) {
    double[] scores = scores(features);
    int best = 0;
    for (int i = 1; i < classes; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private double[] scores(int[] features) {
    double[] scores = new double[classes];
    for (int feature : features) {
      double[] row = weights[feature];
      for (int i = 0; i < row.length; i++) {
        scores[i] += row[i];
      }
    }
    return scores;
  }

  /** Takes a step: corrects the weights where the guess was not the truth. */
  void learn(int[] features, int truth, int guess) {
    if (truth != guess) {
      for (int feature : features) {
        touch(feature);
        correct(feature, truth, 1);
        correct(feature, guess, -1);
      }
    }
    step++;
  }

  private void touch(int feature) {
    if (weights[feature].length == 0) {
      weights[feature] = new double[classes];
      corrections[feature] = new double[classes];
    }
  }

  private void correct(int feature, int kind, double by) {
    weights[feature][kind] += by;
    corrections[feature][kind] += by * step;
  }

  /** Returns the mean weight of a feature for each class, none where it was never corrected. */
  double[] mean(int feature) {
    double[] mean = weights[feature].clone();
    for (int i = 0; i < mean.length; i++) {
      mean[i] -= corrections[feature][i] / step;
    }
    return mean;
  }
}
