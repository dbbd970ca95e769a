package org.chancery.reading.nlp.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A conditional random field (Lafferty et al., 2001): what was learned of labelled sequences.
 * Immutable, safe for use by many threads.
 */
public final class SequenceModel implements ChainScores {
  private final LabelGraph graph;
  private final float[][] transitions;
  private final byte[] weights;

  SequenceModel(LabelGraph graph, float[][] transitions, byte[] weights) {
    this.graph = graph;
    this.transitions = transitions;
    this.weights = weights;
  }

  /**
   * Returns the best labels of a sequence.
   *
   * @param scores what {@link #emissions} returns, or what was made of it
   */
  public int[] label(double[][] scores) {
    return new Viterbi(this).best(scores);
  }

  /**
   * Returns how likely each label is in each place, 0 to 1.
   *
   * @param scores what {@link #emissions} returns, or what was made of it
   */
  public double[][] likelihoods(double[][] scores) {
    return scores.length == 0 ? new double[0][] : new Marginals(this, scores).all();
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
    int size = scores.length;
    int[] steps = new int[size];
    for (int feature : features) {
      int row = Slot.row(feature) * size;
      for (int label = 0; label < size; label++) {
        steps[label] += weights[row + label];
      }
    }
    for (int label = 0; label < size; label++) {
      scores[label] += steps[label] / Weights.STEPS;
    }
  }

  /** Writes the model without its graph; worth compressing. */
  public void write(DataOutput output) throws IOException {
    for (float[] row : transitions) {
      for (float transition : row) {
        output.writeFloat(transition);
      }
    }
    Weights.write(output, weights, graph.size());
  }

  /** Returns the model that was written, over the same graph. */
  public static SequenceModel read(DataInput input, LabelGraph graph) throws IOException {
    int size = graph.size();
    float[][] transitions = new float[size + 1][size + 1];
    for (float[] row : transitions) {
      for (int after = 0; after <= size; after++) {
        row[after] = input.readFloat();
      }
    }
    byte[] weights = Weights.read(input, Slot.ROWS * size, size);
    return new SequenceModel(graph, transitions, weights);
  }
}
