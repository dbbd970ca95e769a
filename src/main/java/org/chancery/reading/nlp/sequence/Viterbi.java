package org.chancery.reading.nlp.sequence;

/** Finds the best labels of a sequence, after Viterbi (1967). */
final class Viterbi {
  private final ChainScores scores;
  private final LabelGraph graph;
  private final int size;

  Viterbi(ChainScores scores) {
    this.scores = scores;
    this.graph = scores.graph();
    this.size = graph.size();
  }

  /** Returns the labels of the highest sum of scores that the graph allows. */
  int[] best(double[][] emissions) {
    int length = emissions.length;
    if (length == 0) {
      return new int[0];
    }
    int[][] before = new int[length][size];
    double[] sums = first(emissions[0]);
    for (int i = 1; i < length; i++) {
      sums = next(sums, emissions[i], before[i]);
    }
    return path(last(sums), before);
  }

  private double[] first(double[] emission) {
    double[] sums = new double[size];
    for (int label = 0; label < size; label++) {
      sums[label] = step(size, label) + emission[label];
    }
    return sums;
  }

  private double[] next(double[] sums, double[] emission, int[] before) {
    double[] next = new double[size];
    for (int label = 0; label < size; label++) {
      before[label] = bestBefore(sums, label);
      next[label] = sums[before[label]] + step(before[label], label) + emission[label];
    }
    return next;
  }

  private int last(double[] sums) {
    return bestBefore(sums, size);
  }

  private int bestBefore(double[] sums, int label) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int before = 0; before < size; before++) {
      double sum = sums[before] + step(before, label);
      if (sum > highest) {
        best = before;
        highest = sum;
      }
    }
    return best;
  }

  private double step(int before, int after) {
    return graph.allows(before, after)
        ? scores.transition(before, after)
        : Double.NEGATIVE_INFINITY;
  }

  private static int[] path(int last, int[][] before) {
    int[] path = new int[before.length];
    path[path.length - 1] = last;
    for (int i = path.length - 1; i > 0; i--) {
      path[i - 1] = before[i][path[i]];
    }
    return path;
  }
}
