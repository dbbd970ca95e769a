package org.chancery.reading.nlp.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The best partial parses of one sentence, all of the same number of actions. Ties are kept in the
 * order in which they were found, so that the same sentence always gives the same tree. Serves one
 * thread.
 */
final class Beam {
  private final int width;
  private final Scorer scorer;
  private final TransitionFeatures features;
  private final FeatureVector vector;
  private final float[] scores = new float[ParserState.ACTIONS];
  private final int[] origins;
  private final int[] actions;
  private final float[] gains;
  private final double[] totals;
  private int candidates;
  private List<ParserState> states;
  private List<ParserState> spare;
  private int alive = 1;

  Beam(int width, WordValues values, Scorer scorer) {
    this.width = width;
    this.scorer = scorer;
    this.vector = new FeatureVector();
    this.features = new TransitionFeatures(values, vector);
    this.origins = new int[width + 1];
    this.actions = new int[width + 1];
    this.gains = new float[width + 1];
    this.totals = new double[width + 1];
    this.states = blank(values.size());
    this.spare = blank(values.size());
  }

  private List<ParserState> blank(int size) {
    List<ParserState> blank = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      blank.add(new ParserState(size));
    }
    return blank;
  }

  /** Returns the best partial parse, which the next step changes. */
  ParserState best() {
    return states.get(0);
  }

  /** Makes one more action in each of the best ways. */
  void step() {
    candidates = 0;
    for (int i = 0; i < alive; i++) {
      propose(i);
    }
    for (int i = 0; i < candidates; i++) {
      ParserState next = spare.get(i);
      next.copy(states.get(origins[i]));
      next.apply(actions[i], gains[i]);
    }
    List<ParserState> old = states;
    states = spare;
    spare = old;
    alive = candidates;
  }

  private void propose(int origin) {
    ParserState state = states.get(origin);
    features.extract(state);
    scorer.score(vector, scores);
    for (int action = 0; action < ParserState.ACTIONS; action++) {
      if (state.allows(action)) {
        insert(origin, action, scores[action], state.score() + scores[action]);
      }
    }
  }

  private void insert(int origin, int action, float gain, double total) {
    if (candidates == width && total <= totals[width - 1]) {
      return;
    }
    int place = candidates < width ? candidates++ : width - 1;
    while (place > 0 && totals[place - 1] < total) {
      move(place - 1, place);
      place--;
    }
    origins[place] = origin;
    actions[place] = action;
    gains[place] = gain;
    totals[place] = total;
  }

  private void move(int from, int to) {
    origins[to] = origins[from];
    actions[to] = actions[from];
    gains[to] = gains[from];
    totals[to] = totals[from];
  }
}
