package org.chancery.reading.nlp.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViterbiTest {
  private final FixedScores scores = FixedScores.ofTwoLabels();

  @Test
  void takesTheHighestSumThatTheGraphAllows() {
    assertThat(best(new double[][] {{0, 9}, {0, 3}, {0, 1}})).containsExactly(0, 1, 0);
    assertThat(best(new double[][] {{0, 0}, {0, 1}, {0, 3}})).containsExactly(0, 0, 1);
    assertThat(best(new double[][] {{0, 0}})).containsExactly(0);
  }

  @Test
  void weighsTransitions() {
    double[][] even = {{0, 0}, {0, 0.55}, {0, 0}};
    assertThat(best(even)).containsExactly(0, 1, 0);
    assertThat(best(new double[][] {{0, 0}, {0, 0.2}, {0, 0}})).containsExactly(0, 0, 0);
  }

  @Test
  void labelsNothingOfNothing() {
    assertThat(best(new double[0][])).isEmpty();
  }

  private int[] best(double[][] emissions) {
    return new Viterbi(scores).best(emissions);
  }
}
