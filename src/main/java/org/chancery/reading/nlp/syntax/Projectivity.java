package org.chancery.reading.nlp.syntax;

/** Makes trees projective: a dependent whose arc crosses another moves up to its head's head. */
final class Projectivity {
  private Projectivity() {}

  /**
   * Returns the heads of the nearest projective tree, by lifting the shortest crossing arcs first
   * (Nivre and Nilsson 2005).
   *
   * @param heads each token's head, the number of tokens standing for the root
   */
  static int[] projective(int[] heads) {
    int[] lifted = heads.clone();
    for (int token = shortestCrossing(lifted); token >= 0; token = shortestCrossing(lifted)) {
      lifted[token] = lifted[lifted[token]];
    }
    return lifted;
  }

  private static int shortestCrossing(int[] heads) {
    int found = -1;
    for (int i = 0; i < heads.length; i++) {
      boolean crosses = heads[i] < heads.length && !covers(heads, i);
      if (crosses && (found < 0 || length(heads, i) < length(heads, found))) {
        found = i;
      }
    }
    return found;
  }

  private static int length(int[] heads, int token) {
    return Math.abs(heads[token] - token);
  }

  /** Returns whether all between a token and its head descend from the head. */
  private static boolean covers(int[] heads, int token) {
    int head = heads[token];
    for (int i = Math.min(token, head) + 1; i < Math.max(token, head); i++) {
      if (!descends(heads, i, head)) {
        return false;
      }
    }
    return true;
  }

  private static boolean descends(int[] heads, int token, int ancestor) {
    int current = token;
    while (current != ancestor && current < heads.length) {
      current = heads[current];
    }
    return current == ancestor;
  }
}
