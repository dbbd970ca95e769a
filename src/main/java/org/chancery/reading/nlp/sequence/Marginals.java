package org.chancery.reading.nlp.sequence;

/**
 * How likely each label and each pair of labels is in each place of a sequence, by the forward and
 * backward sums of Rabiner (1989), each place scaled to one.
 */
final class Marginals {
  private final int size;
  private final double[][] steps;
  private final double[][] likely;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scales;

  /** Adds up all sequences of labels that the graph allows. */
  Marginals(ChainScores scores, double[][] emissions) {
    this.size = scores.graph().size();
    this.steps = steps(scores);
    this.likely = likely(emissions);
    this.forward = new double[emissions.length][size];
    this.backward = new double[emissions.length][size];
    this.scales = new double[emissions.length];
    addForward();
    addBackward();
  }

  /** Returns how likely a label is in a place: 0 to 1. */
  double of(int place, int label) {
    return forward[place][label] * backward[place][label];
  }

  /** Returns how likely each label is in each place. */
  double[][] all() {
    double[][] all = new double[forward.length][size];
    for (int i = 0; i < all.length; i++) {
      for (int label = 0; label < size; label++) {
        all[i][label] = of(i, label);
      }
    }
    return all;
  }

  /** Adds how often each label is to be expected after each; the last of both is the outside. */
  void addTransitions(double[][] sums) {
    int last = forward.length - 1;
    for (int label = 0; label < size; label++) {
      sums[size][label] += of(0, label);
      sums[label][size] += of(last, label);
    }
    for (int i = 0; i < last; i++) {
      addTransitions(i, sums);
    }
  }

  private void addTransitions(int place, double[][] sums) {
    double[] next = next(place);
    for (int label = 0; label < size; label++) {
      for (int after = 0; after < size; after++) {
        sums[label][after] += forward[place][label] * steps[label][after] * next[after];
      }
    }
  }

  private double[][] steps(ChainScores scores) {
    double[][] exponentials = new double[size + 1][size + 1];
    for (int before = 0; before <= size; before++) {
      for (int after = 0; after <= size; after++) {
        boolean allowed = scores.graph().allows(before, after);
        exponentials[before][after] = allowed ? Math.exp(scores.transition(before, after)) : 0;
      }
    }
    return exponentials;
  }

  private double[][] likely(double[][] emissions) {
    double[][] exponentials = new double[emissions.length][size];
    for (int i = 0; i < emissions.length; i++) {
      double highest = highest(emissions[i]);
      for (int label = 0; label < size; label++) {
        exponentials[i][label] = Math.exp(emissions[i][label] - highest);
      }
    }
    return exponentials;
  }

  private static double highest(double[] values) {
    double highest = values[0];
    for (double value : values) {
      highest = Math.max(highest, value);
    }
    return highest;
  }

  private void addForward() {
    for (int i = 0; i < likely.length; i++) {
      for (int label = 0; label < size; label++) {
        forward[i][label] = reached(i, label) * likely[i][label];
      }
      scales[i] = scale(forward[i]);
    }
  }

  private double reached(int place, int label) {
    if (place == 0) {
      return steps[size][label];
    }
    double sum = 0;
    for (int before = 0; before < size; before++) {
      sum += forward[place - 1][before] * steps[before][label];
    }
    return sum;
  }

  private static double scale(double[] values) {
    double sum = Double.MIN_NORMAL;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return sum;
  }

  private void addBackward() {
    int last = likely.length - 1;
    double sum = 0;
    for (int label = 0; label < size; label++) {
      sum += forward[last][label] * steps[label][size];
    }
    for (int label = 0; label < size; label++) {
      backward[last][label] = steps[label][size] / sum;
    }
    for (int i = last - 1; i >= 0; i--) {
      addBackward(i);
    }
  }

  private void addBackward(int place) {
    double[] next = next(place);
    for (int label = 0; label < size; label++) {
      double sum = 0;
      for (int after = 0; after < size; after++) {
        sum += steps[label][after] * next[after];
      }
      backward[place][label] = sum;
    }
  }

  private double[] next(int place) {
    double[] next = new double[size];
    for (int after = 0; after < size; after++) {
      next[after] = likely[place + 1][after] * backward[place + 1][after] / scales[place + 1];
    }
    return next;
  }
}
