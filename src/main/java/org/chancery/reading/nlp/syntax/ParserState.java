package org.chancery.reading.nlp.syntax;

import java.util.Arrays;

/**
 * A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer
 * and the arcs so far. The root stands behind the last token, where Ballesteros and Nivre (2013)
 * found it to serve best. Changes in place; serves one thread.
 */
final class ParserState {
  /** Moves the front of the buffer onto the stack. */
  static final int SHIFT = 0;

  /** Makes the front of the buffer the head of the top of the stack, which goes. */
  static final int LEFT = 1;

  /** Makes what lies below the top of the stack its head; the top goes. */
  static final int RIGHT = 2;

  static final int ACTIONS = 3;

  /** Stands for a token that is not there. */
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private final int[] heads;
  private final int[] lefts;
  private final int[] secondLefts;
  private final int[] rights;
  private final int[] secondRights;
  private final int[] leftCounts;
  private final int[] rightCounts;
  private final byte[] actions;
  private int depth;
  private int front;
  private int steps;
  private double score;

  ParserState(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.heads = filled(size);
    this.lefts = filled(size + 1);
    this.secondLefts = filled(size + 1);
    this.rights = filled(size + 1);
    this.secondRights = filled(size + 1);
    this.leftCounts = new int[size + 1];
    this.rightCounts = new int[size + 1];
    this.actions = new byte[2 * size];
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  void copy(ParserState other) {
    System.arraycopy(other.stack, 0, stack, 0, other.depth);
    System.arraycopy(other.heads, 0, heads, 0, other.front);
    int known = Math.min(other.front + 1, lefts.length);
    System.arraycopy(other.lefts, 0, lefts, 0, known);
    System.arraycopy(other.secondLefts, 0, secondLefts, 0, known);
    System.arraycopy(other.rights, 0, rights, 0, known);
    System.arraycopy(other.secondRights, 0, secondRights, 0, known);
    System.arraycopy(other.leftCounts, 0, leftCounts, 0, known);
    System.arraycopy(other.rightCounts, 0, rightCounts, 0, known);
    System.arraycopy(other.actions, 0, actions, 0, other.steps);
    Arrays.fill(heads, other.front, size, NONE);
    clearFrom(known);
    depth = other.depth;
    front = other.front;
    steps = other.steps;
    score = other.score;
  }

  private void clearFrom(int token) {
    Arrays.fill(lefts, token, lefts.length, NONE);
    Arrays.fill(secondLefts, token, lefts.length, NONE);
    Arrays.fill(rights, token, lefts.length, NONE);
    Arrays.fill(secondRights, token, lefts.length, NONE);
    Arrays.fill(leftCounts, token, lefts.length, 0);
    Arrays.fill(rightCounts, token, lefts.length, 0);
  }

  boolean allows(int action) {
    return switch (action) {
      case SHIFT -> front < size;
      case LEFT -> depth > 0 && (front < size || depth == 1);
      default -> depth > 1;
    };
  }

  void apply(int action, double gain) {
    actions[steps++] = (byte) action;
    score += gain;
    switch (action) {
      case SHIFT -> stack[depth++] = front++;
      case LEFT -> attachLeft(stack[--depth], front);
      default -> attachRight(stack[--depth], stack[depth - 1]);
    }
  }

  private void attachLeft(int token, int head) {
    heads[token] = head;
    secondLefts[head] = lefts[head];
    lefts[head] = token;
    leftCounts[head]++;
  }

  private void attachRight(int token, int head) {
    heads[token] = head;
    secondRights[head] = rights[head];
    rights[head] = token;
    rightCounts[head]++;
  }

  boolean done() {
    return steps == 2 * size;
  }

  int steps() {
    return steps;
  }

  int action(int step) {
    return actions[step];
  }

  /** Returns all actions so far. */
  int[] actions() {
    int[] all = new int[steps];
    for (int i = 0; i < steps; i++) {
      all[i] = actions[i];
    }
    return all;
  }

  double score() {
    return score;
  }

  /** Returns the token at that depth of the stack, 0 for the top, or {@link #NONE}. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  /** Returns the token at that place of the buffer, the root behind the last, or {@link #NONE}. */
  int buffer(int ahead) {
    return front + ahead <= size ? front + ahead : NONE;
  }

  int left(int token) {
    return token == NONE ? NONE : lefts[token];
  }

  int secondLeft(int token) {
    return token == NONE ? NONE : secondLefts[token];
  }

  int right(int token) {
    return token == NONE ? NONE : rights[token];
  }

  int secondRight(int token) {
    return token == NONE ? NONE : secondRights[token];
  }

  int leftCount(int token) {
    return token == NONE ? 0 : leftCounts[token];
  }

  int rightCount(int token) {
    return token == NONE ? 0 : rightCounts[token];
  }

  /** Returns each token's head, the number of tokens standing for the root. */
  int[] heads() {
    return heads.clone();
  }
}
