package org.chancery.reading.nlp.sequence;

/**
 * Weights on their way to the best, each with a rate of its own: AdaGrad, Duchi et al. (2011). What
 * they were at the ends of rounds is kept, for their mean errs less than the last of them.
 */
final class Descent implements ChainScores {
  private static final double TOO_SMALL = 0.001;

  private final LabelGraph graph;
  private final int size;
  private final float rate;
  private final float start;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private final double[][] transitions;
  private final double[][] transitionSquares;
  private final double[][] transitionSums;
  private int kept;

  /**
   * Starts at zero.
   *
   * @param rate how long steps are
   * @param start what the sum of squared gradients starts with: the more, the shorter first steps
   */
  Descent(LabelGraph graph, double rate, double start) {
    this.graph = graph;
    this.size = graph.size();
    this.rate = (float) rate;
    this.start = (float) start;
    this.weights = new float[Slot.ROWS * size];
    this.squares = new float[Slot.ROWS * size];
    this.sums = new float[Slot.ROWS * size];
    this.transitions = new double[size + 1][size + 1];
    this.transitionSquares = new double[size + 1][size + 1];
    this.transitionSums = new double[size + 1][size + 1];
  }

  @Override
  public LabelGraph graph() {
    return graph;
  }

  @Override
  public double transition(int before, int after) {
    return transitions[before][after];
  }

  @Override
  public void score(int[] features, double[] scores) {
    for (int feature : features) {
      int row = Slot.row(feature) * size;
      for (int label = 0; label < size; label++) {
        scores[label] += weights[row + label];
      }
    }
  }

  /** Steps towards weights by which a sequence's labels are likelier. */
  void learn(LabelledSequence sequence) {
    Marginals marginals = new Marginals(this, emissions(sequence.features()));
    for (int i = 0; i < sequence.labels().length; i++) {
      for (int label = 0; label < size; label++) {
        double truth = label == sequence.labels()[i] ? 1 : 0;
        step(sequence.features()[i], label, marginals.of(i, label) - truth);
      }
    }
    stepTransitions(transitionErrors(marginals, sequence.labels()));
  }

  private void step(int[] features, int label, double error) {
    if (Math.abs(error) < TOO_SMALL) {
      return;
    }
    float gradient = (float) error;
    float square = gradient * gradient;
    for (int feature : features) {
      int at = Slot.row(feature) * size + label;
      squares[at] += square;
      weights[at] -= rate * gradient / (float) Math.sqrt(start + squares[at]);
    }
  }

  private double[][] transitionErrors(Marginals marginals, int[] labels) {
    double[][] errors = new double[size + 1][size + 1];
    marginals.addTransitions(errors);
    int before = size;
    for (int label : labels) {
      errors[before][label]--;
      before = label;
    }
    errors[before][size]--;
    return errors;
  }

  private void stepTransitions(double[][] errors) {
    for (int before = 0; before <= size; before++) {
      for (int after = 0; after <= size; after++) {
        double error = errors[before][after];
        transitionSquares[before][after] += error * error;
        transitions[before][after] -=
            rate * error / Math.sqrt(start + transitionSquares[before][after]);
      }
    }
  }

  /** Keeps what the weights are now. */
  void keep() {
    kept++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
    for (int before = 0; before <= size; before++) {
      for (int after = 0; after <= size; after++) {
        transitionSums[before][after] += transitions[before][after];
      }
    }
  }

  /** Returns the mean of what was kept. */
  SequenceModel model() {
    float[] mean = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      mean[i] = sums[i] / kept;
    }
    float[][] transitionMean = new float[size + 1][size + 1];
    for (int before = 0; before <= size; before++) {
      for (int after = 0; after <= size; after++) {
        transitionMean[before][after] = (float) (transitionSums[before][after] / kept);
      }
    }
    return new SequenceModel(graph, transitionMean, Weights.quantised(mean));
  }
}
