package org.chancery.reading.clause;

import java.util.List;
import org.chancery.reading.text.Tree;

/** Tells how far the clauses of a sentence reach. */
final class Stretches {
  private final Parse parse;
  private final Auxiliaries auxiliaries;
  private final int[] ends;

  Stretches(Parse parse, Auxiliaries auxiliaries) {
    this.parse = parse;
    this.auxiliaries = auxiliaries;
    this.ends = ends(parse);
  }

  private static int[] ends(Parse parse) {
    int[] ends = new int[parse.size()];
    for (int i = 0; i < parse.size(); i++) {
      int owner = parse.predicate(i) ? i : parse.above(i);
      if (owner != Tree.ROOT && !parse.is(i, "punct")) {
        ends[owner] = i + 1;
      }
    }
    return ends;
  }

  /** Returns the index of the first token of a predicate or of the subject before it. */
  int from(int predicate) {
    int from = auxiliaries.first(predicate);
    for (int subject : parse.children(predicate, "nsubj", "nsubj:pass", "expl")) {
      from = Math.min(from, leftmost(subject));
    }
    return from;
  }

  private int leftmost(int token) {
    int first = token;
    List<Integer> children = parse.children(token);
    while (!children.isEmpty() && children.get(0) < first) {
      first = children.get(0);
      children = parse.children(first);
    }
    return first;
  }

  /** Returns the index after the last token that belongs to a predicate and to no inner one. */
  int until(int predicate) {
    return Math.max(ends[predicate], parse.clauseHead(predicate) + 1);
  }
}
