package org.chancery.reading.nlp.syntax;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.chancery.reading.text.Tree;

/** Decides the relations of a tree whose heads are known. Serves one thread. */
final class RelationLabeller {
  private static final int NONE = -1;

  private final RelationSet relations;
  private final Scorer scorer;
  private final FeatureVector vector = new FeatureVector();
  private final float[] scores;

  RelationLabeller(RelationSet relations, Scorer scorer) {
    this.relations = relations;
    this.scorer = scorer;
    this.scores = new float[relations.size()];
  }

  /** Returns the number of the relation of each token, in the order of the relation set. */
  int[] label(WordValues values, Tree unlabelled) {
    int[] labels = new int[unlabelled.size()];
    Arrays.fill(labels, NONE);
    RelationFeatures features = new RelationFeatures(values, unlabelled, vector);
    for (int token : downwards(unlabelled)) {
      features.extract(
          token, headLabel(unlabelled, labels, token), before(unlabelled, labels, token));
      scorer.score(vector, scores);
      labels[token] = relations.best(scores, unlabelled.head(token) == Tree.ROOT);
    }
    return labels;
  }

  static int headLabel(Tree tree, int[] labels, int token) {
    int head = tree.head(token);
    return head == Tree.ROOT ? NONE : labels[head];
  }

  /** Returns the label of the dependent of the same head that stands before a token. */
  static int before(Tree tree, int[] labels, int token) {
    int head = tree.head(token);
    if (head == Tree.ROOT) {
      return NONE;
    }
    int place = tree.dependents(head).indexOf(token);
    return place == 0 ? NONE : labels[tree.dependents(head).get(place - 1)];
  }

  /** Returns the tokens, heads before dependents and those of one head from left to right. */
  static int[] downwards(Tree tree) {
    int[] order = new int[tree.size()];
    int filled = 0;
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == Tree.ROOT) {
        open.add(i);
      }
    }
    while (!open.isEmpty()) {
      int token = open.remove();
      order[filled++] = token;
      open.addAll(tree.dependents(token));
    }
    return order;
  }
}
