package org.chancery.reading.nlp.sequence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a conditional random field by stochastic gradient descent. Uses one thread; the same input
 * gives the same model.
 */
public final class SequenceTrainer {
  private static final int SEED = 20;

  private final LabelGraph graph;
  private final Settings settings;

  /** Takes what may follow what, and how to learn. */
  public SequenceTrainer(LabelGraph graph, Settings settings) {
    this.graph = graph;
    this.settings = settings;
  }

  /**
   * How to learn.
   *
   * @param rounds how often to go through all sequences
   * @param rate how long steps are
   * @param start what the sums of squared gradients start with: the more, the shorter first steps
   * @param families for each family of features, how often a sequence is read without it
   * @param noise the share of features that each place leaves out
   */
  public record Settings(
      int rounds, double rate, double start, List<Double> families, double noise) {

    /** Copies the list. */
    public Settings {
      families = List.copyOf(families);
    }

    /** Returns the same settings for so many rounds. */
    public Settings withRounds(int number) {
      return new Settings(number, rate, start, families, noise);
    }
  }

  /** Returns what was learned of the sequences; each must have a place. */
  public SequenceModel train(List<LabelledSequence> sequences) {
    Random random = new Random(SEED);
    Descent descent = new Descent(graph, settings.rate(), settings.start());
    Thinning thinning = new Thinning(settings.families(), settings.noise(), random);
    List<LabelledSequence> order = new ArrayList<>(sequences);
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(order, random);
      order.forEach(sequence -> descent.learn(thinning.thinned(sequence)));
      if (round >= settings.rounds() / 2) {
        descent.keep();
      }
    }
    return descent.model();
  }
}
