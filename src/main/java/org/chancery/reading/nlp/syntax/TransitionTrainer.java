package org.chancery.reading.nlp.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Learns the weights of actions: a structured perceptron over the beam, updated where the best
 * partial parse beats the right one by most (Huang, Fayong and Guo 2012), averaged. The same trees
 * give the same weights. Serves one thread.
 */
final class TransitionTrainer {
  private final int width;
  private final TrainingWeights weights;
  private final FeatureVector vector = new FeatureVector();
  private final float[] scores = new float[ParserState.ACTIONS];

  /**
   * Makes a trainer.
   *
   * @param width how many partial parses are followed
   * @param features the features to learn of
   */
  TransitionTrainer(int width, int[] features) {
    this.width = width;
    this.weights = new TrainingWeights(ParserState.ACTIONS, features);
  }

  /**
   * A sentence to learn from.
   *
   * @param values its words
   * @param actions what builds its tree
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Example(WordValues values, int[] actions) {}

  /** Returns the features that recur on the right ways through the examples. */
  static int[] recurring(List<Example> examples, int leastCount) {
    FeatureCounts counts = new FeatureCounts();
    FeatureVector vector = new FeatureVector();
    for (Example example : examples) {
      ParserState state = new ParserState(example.values().size());
      TransitionFeatures features = new TransitionFeatures(example.values(), vector);
      for (int action : example.actions()) {
        features.extract(state);
        counts.add(vector);
        state.apply(action, 0);
      }
    }
    return counts.atLeast(leastCount);
  }

  /** Returns the weights learned from examples, told after each epoch. */
  TrainingWeights train(List<Example> examples, int epochs, long seed, IntConsumer told) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
      told.accept(epoch);
    }
    return weights;
  }

  private void learn(Example example) {
    int[] right = example.actions();
    Beam beam = new Beam(width, example.values(), weights);
    TransitionFeatures features = new TransitionFeatures(example.values(), vector);
    ParserState gold = new ParserState(example.values().size());
    double worst = 0;
    int[] wrong = new int[0];
    for (int action : right) {
      features.extract(gold);
      weights.score(vector, scores);
      gold.apply(action, scores[action]);
      beam.step();
      double violation = beam.best().score() - gold.score();
      if (violation >= worst && differs(beam.best(), right)) {
        worst = violation;
        wrong = beam.best().actions();
      }
    }
    weights.tick();
    if (differs(beam.best(), right)) {
      update(features, example.values().size(), right, wrong);
    }
  }

  private static boolean differs(ParserState state, int[] right) {
    for (int i = state.steps() - 1; i >= 0; i--) {
      if (state.action(i) != right[i]) {
        return true;
      }
    }
    return false;
  }

  private void update(TransitionFeatures features, int size, int[] right, int[] wrong) {
    int same = 0;
    while (same < wrong.length && right[same] == wrong[same]) {
      same++;
    }
    replay(features, size, right, same, wrong.length, 1);
    replay(features, size, wrong, same, wrong.length, -1);
  }

  private void replay(
      TransitionFeatures features, int size, int[] actions, int from, int until, float amount) {
    ParserState state = new ParserState(size);
    for (int step = 0; step < until; step++) {
      if (step >= from) {
        features.extract(state);
        weights.update(vector, actions[step], amount);
      }
      state.apply(actions[step], 0);
    }
  }
}
