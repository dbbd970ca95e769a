package org.chancery.reading.nlp.syntax;

/**
 * Tells what the next action is decided by: after Zhang and Nivre (2011), with word clusters (Koo,
 * Carreras and Collins 2008), what stands between, and the prepositions and conjunctions that a
 * noun has already taken to itself.
 *
 * <p>Names: s0, s1, s2 are the stack from its top, b0, b1, b2 the buffer from its front; l, r, l2,
 * r2 are outer and inner dependents on the left and right.
 */
final class TransitionFeatures {
  private static final int LONGEST_COUNTED = 10;

  private final WordValues values;
  private final FeatureVector out;
  private ParserState state;
  private int template;

  TransitionFeatures(WordValues values, FeatureVector out) {
    this.values = values;
    this.out = out;
    this.state = new ParserState(0);
  }

  /** Fills the vector with the features of a state. */
  void extract(ParserState from) {
    state = from;
    template = 0;
    out.clear();
    words();
    pairs();
    families();
    distances();
    attachments();
  }

  private int next() {
    return template += 7919;
  }

  private void words() {
    for (int i = 0; i < 3; i++) {
      word(state.stack(i));
      word(state.buffer(i));
    }
    word(state.stack(3));
    int b3 = state.buffer(3);
    out.add(next(), tag(b3));
    out.add(next(), tag(state.buffer(0)), tag(state.buffer(1)), tag(state.buffer(2)), tag(b3));
  }

  private void word(int token) {
    out.add(next(), form(token), tag(token));
    out.add(next(), form(token));
    out.add(next(), tag(token));
    out.add(next(), values.middle(token), tag(token));
    out.add(next(), values.fine(token));
    out.add(next(), values.ending(token), tag(token));
  }

  private void pairs() {
    pair(state.stack(0), state.buffer(0));
    pair(state.stack(1), state.stack(0));
    tagPair(state.stack(1), state.buffer(0));
    tagPair(state.buffer(0), state.buffer(1));
    tagPair(state.stack(2), state.stack(0));
    tagPair(state.stack(0), state.buffer(1));
    int s0 = tag(state.stack(0));
    int s1 = tag(state.stack(1));
    int s2 = tag(state.stack(2));
    int b0 = tag(state.buffer(0));
    int b1 = tag(state.buffer(1));
    int b2 = tag(state.buffer(2));
    out.add(next(), s0, b0, b1);
    out.add(next(), s0, b0, b1, b2);
    out.add(next(), s1, s0, b0);
    out.add(next(), s1, s0, b0, b1);
    out.add(next(), s2, s1, s0);
    out.add(next(), s2, s1, s0, b0);
    out.add(next(), form(state.stack(0)), s1, b0);
    out.add(next(), s0, form(state.stack(1)), b0);
    out.add(next(), s0, s1, form(state.buffer(0)));
    out.add(next(), s0, b0, form(state.buffer(1)));
    out.add(
        next(),
        values.middle(state.stack(1)),
        values.middle(state.stack(0)),
        values.middle(state.buffer(0)));
  }

  private void pair(int left, int right) {
    int leftForm = form(left);
    int leftTag = tag(left);
    int rightForm = form(right);
    int rightTag = tag(right);
    out.add(next(), leftForm, leftTag, rightForm, rightTag);
    out.add(next(), leftForm, leftTag, rightForm);
    out.add(next(), leftForm, leftTag, rightTag);
    out.add(next(), leftForm, rightForm, rightTag);
    out.add(next(), leftTag, rightForm, rightTag);
    out.add(next(), leftForm, rightForm);
    out.add(next(), leftTag, rightTag);
    clusterPair(left, right);
  }

  private void clusterPair(int left, int right) {
    out.add(next(), values.fine(left), values.fine(right));
    out.add(next(), values.middle(left), values.middle(right));
    out.add(next(), values.middle(left), tag(left), values.middle(right), tag(right));
    out.add(next(), values.coarse(left), tag(left), values.coarse(right), tag(right));
    out.add(next(), form(left), values.middle(right), tag(right));
    out.add(next(), values.middle(left), tag(left), form(right));
    out.add(next(), values.fine(left), tag(right));
    out.add(next(), tag(left), values.fine(right));
  }

  private void tagPair(int left, int right) {
    out.add(next(), tag(left), tag(right));
    out.add(next(), form(left), tag(right));
    out.add(next(), tag(left), form(right));
    out.add(next(), values.middle(left), values.middle(right));
  }

  private void families() {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.buffer(0);
    children(s0);
    children(s1);
    leftChildren(b0);
    out.add(next(), tag(s1), tag(s0), tag(state.left(s0)), tag(b0));
    out.add(next(), tag(s1), tag(s0), tag(state.right(s0)), tag(b0));
    out.add(next(), tag(s1), tag(state.left(s1)), tag(s0), tag(b0));
    out.add(next(), tag(s1), tag(state.right(s1)), tag(s0), tag(b0));
    out.add(next(), tag(s1), tag(s0), tag(b0), tag(state.left(b0)));
    out.add(next(), tag(s0), tag(state.right(s0)), tag(b0), tag(state.left(b0)));
    out.add(next(), tag(s1), tag(state.right(s1)), tag(s0), tag(state.left(s0)));
    out.add(next(), tag(s0), tag(state.left(s0)), tag(state.right(s0)), tag(b0));
  }

  private void children(int token) {
    leftChildren(token);
    int right = state.right(token);
    int second = state.secondRight(token);
    out.add(next(), form(right));
    out.add(next(), tag(right));
    out.add(next(), tag(token), tag(right));
    out.add(next(), form(token), tag(right));
    out.add(next(), tag(token), form(right));
    out.add(next(), tag(token), tag(second));
    out.add(next(), tag(token), tag(right), tag(second));
    valency(token, state.rightCount(token));
  }

  private void leftChildren(int token) {
    int left = state.left(token);
    int second = state.secondLeft(token);
    out.add(next(), form(left));
    out.add(next(), tag(left));
    out.add(next(), tag(token), tag(left));
    out.add(next(), form(token), tag(left));
    out.add(next(), tag(token), form(left));
    out.add(next(), tag(token), tag(second));
    out.add(next(), tag(token), tag(left), tag(second));
    valency(token, state.leftCount(token));
  }

  private void valency(int token, int count) {
    int counted = Math.min(count, 5);
    out.add(next(), form(token), counted);
    out.add(next(), tag(token), counted);
  }

  private void distances() {
    distance(state.stack(0), state.buffer(0));
    distance(state.stack(1), state.stack(0));
  }

  private void distance(int left, int right) {
    int far = left < 0 || right < 0 ? -1 : bucket(right - left);
    int between = values.between(left, right);
    out.add(next(), far, tag(left), tag(right));
    out.add(next(), far, form(left));
    out.add(next(), far, form(right));
    out.add(next(), far, tag(left));
    out.add(next(), far, tag(right));
    out.add(next(), between, tag(left), tag(right));
    out.add(next(), between, form(left), tag(right));
    out.add(next(), between, tag(left), form(right));
    out.add(next(), between, far);
  }

  private static int bucket(int distance) {
    return distance <= 5 ? distance : distance < LONGEST_COUNTED ? 6 : 7;
  }

  /** A noun comes with its preposition, a conjunct with its conjunction, on its left. */
  private void attachments() {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int b0 = state.buffer(0);
    linked(s1, s0, b0, form(state.left(b0)));
    linked(s2, s1, s0, form(state.left(s0)));
    alike(s0, b0, form(state.left(b0)));
    alike(s1, b0, form(state.left(b0)));
    alike(s1, s0, form(state.left(s0)));
  }

  /** Whether what comes last belongs to the nearer or to the farther word. */
  private void linked(int far, int near, int last, int link) {
    out.add(next(), form(near), link);
    out.add(next(), form(far), link);
    out.add(next(), form(near), link, form(last));
    out.add(next(), form(far), link, form(last));
    out.add(next(), form(near), form(far), link);
    out.add(next(), values.middle(near), link, values.middle(last));
    out.add(next(), values.middle(far), link, values.middle(last));
    out.add(next(), values.middle(near), values.middle(far), link);
    out.add(next(), tag(near), tag(far), link);
    out.add(next(), tag(near), tag(far), link, tag(last));
    out.add(next(), values.fine(near), link);
    out.add(next(), values.fine(far), link);
  }

  private void alike(int left, int right, int link) {
    int same =
        (tag(left) == tag(right) ? 1 : 0)
            + (values.coarse(left) == values.coarse(right) ? 2 : 0)
            + (values.middle(left) == values.middle(right) ? 4 : 0)
            + (values.ending(left) == values.ending(right) ? 8 : 0);
    out.add(next(), same, link);
    out.add(next(), same, link, tag(left), tag(right));
  }

  private int form(int token) {
    return values.form(token);
  }

  private int tag(int token) {
    return values.tag(token);
  }
}
