package org.chancery.reading.nlp.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.reading.text.Tree;

/**
 * Learns the weights of relations: an averaged perceptron with a margin that sees its own decisions
 * on the tokens before. The same trees give the same weights. Serves one thread.
 */
final class RelationTrainer {
  private static final int NONE = -1;

  /** By how much the right relation must outscore all others. */
  private static final float MARGIN = 5;

  private final RelationSet relations;
  private final TrainingWeights weights;
  private final FeatureVector vector = new FeatureVector();
  private final float[] scores;

  /** Makes a trainer of those relations. */
  RelationTrainer(RelationSet relations) {
    this.relations = relations;
    this.scores = new float[relations.size()];
    this.weights = new TrainingWeights(relations.size());
  }

  /**
   * A tree to learn from.
   *
   * @param values its words
   * @param tree its arcs and their relations
   */
  record Example(WordValues values, Tree tree) {}

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
      learn(tree.head(token) == Tree.ROOT, relations.number(tree.relation(token)));
    }
  }

  private void learn(boolean root, int right) {
    scores[right] -= MARGIN;
    int rival = relations.best(scores, root);
    weights.tick();
    if (rival != right) {
      weights.update(vector, right, 1);
      weights.update(vector, rival, -1);
    }
  }
}
