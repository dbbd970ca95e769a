package org.chancery.reading.nlp.syntax;

/** Tells which actions build a projective tree. */
final class Oracle {
  private Oracle() {}

  /**
   * Returns the actions that build a tree: of several orders the one that attaches soonest.
   *
   * @param heads each token's head, the number of tokens standing for the root; no arcs may cross
   */
  static int[] actions(int[] heads) {
    int size = heads.length;
    int[] pending = new int[size + 1];
    for (int i = 0; i < size; i++) {
      pending[heads[i]]++;
    }
    ParserState state = new ParserState(size);
    int[] actions = new int[2 * size];
    for (int step = 0; step < actions.length; step++) {
      actions[step] = next(state, heads, pending);
      state.apply(actions[step], 0);
    }
    return actions;
  }

  private static int next(ParserState state, int[] heads, int[] pending) {
    int top = state.stack(0);
    if (top == ParserState.NONE || pending[top] > 0) {
      return ParserState.SHIFT;
    }
    int action = heads[top] == state.buffer(0) ? ParserState.LEFT : ParserState.RIGHT;
    boolean attaches = action == ParserState.LEFT || heads[top] == state.stack(1);
    if (!attaches) {
      return ParserState.SHIFT;
    }
    pending[heads[top]]--;
    return action;
  }
}
