package org.chancery.reading.nlp.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.reading.text.Tree;

/**
 * Learns the weights of relations: an averaged perceptron that sees its own decisions on the tokens
 * before. The same trees give the same weights. Serves one thread.
 */
final class RelationTrainer {
  private static final int NONE = -1;

  private final RelationSet relations;
  private final TrainingWeights weights;
  private final FeatureVector vector = new FeatureVector();
  private final float[] scores;

  /**
   * Makes a trainer.
   *
   * @param features the features to learn of
   */
  RelationTrainer(RelationSet relations, int[] features) {
    this.relations = relations;
    this.scores = new float[relations.size()];
    this.weights = new TrainingWeights(relations.size(), features);
  }

  /**
   * A tree to learn from.
   *
   * @param values its words
   * @param tree its arcs and their relations
   */
  record Example(WordValues values, Tree tree) {}

  /** Returns the features that recur where the relations before are right. */
  static int[] recurring(RelationSet relations, List<Example> examples, int leastCount) {
    FeatureCounts counts = new FeatureCounts();
    FeatureVector vector = new FeatureVector();
    for (Example example : examples) {
      Tree tree = example.tree();
      int[] labels = new int[tree.size()];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = relations.number(tree.relation(i));
      }
      RelationFeatures features = new RelationFeatures(example.values(), tree, vector);
      for (int token = 0; token < labels.length; token++) {
        extract(features, tree, labels, token);
        counts.add(vector);
      }
    }
    return counts.atLeast(leastCount);
  }

  private static void extract(RelationFeatures features, Tree tree, int[] labels, int token) {
    features.extract(
        token,
        RelationLabeller.headLabel(tree, labels, token),
        RelationLabeller.before(tree, labels, token));
  }

  /** Returns the weights learned from examples. */
  TrainingWeights train(List<Example> examples, int epochs, long seed) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    return weights;
  }

  private void learn(Example example) {
    Tree tree = example.tree();
    int[] labels = new int[tree.size()];
    Arrays.fill(labels, NONE);
    RelationFeatures features = new RelationFeatures(example.values(), tree, vector);
    for (int token : RelationLabeller.downwards(tree)) {
      extract(features, tree, labels, token);
      weights.score(vector, scores);
      labels[token] = relations.best(scores, tree.head(token) == Tree.ROOT);
      correct(labels[token], relations.number(tree.relation(token)));
    }
  }

  private void correct(int guess, int right) {
    weights.tick();
    if (guess != right) {
      weights.update(vector, right, 1);
      weights.update(vector, guess, -1);
    }
  }
}
