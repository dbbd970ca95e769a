package org.chancery.reading.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AveragedPerceptronTest {
  private static final int[] FIRST = {0, 2};
  private static final int[] SECOND = {1, 2};

  @Test
  void learnsToTellClassesApart() {
    AveragedPerceptron perceptron = new AveragedPerceptron(3, 2);
    for (int i = 0; i < 10; i++) {
      perceptron.learn(FIRST, 0);
      perceptron.learn(SECOND, 1);
    }
    assertThat(perceptron.learn(FIRST, 0)).isZero();
    assertThat(perceptron.learn(SECOND, 1)).isEqualTo(1);
  }

  @Test
  void addsTheMeanOverAllSteps() {
    AveragedPerceptron perceptron = new AveragedPerceptron(2, 2);
    perceptron.learn(new int[] {0}, 1);
    perceptron.learn(new int[] {}, 0);
    double[] sums = {5, 5};
    perceptron.addMean(0, sums);
    assertThat(sums[1]).isGreaterThan(5).isLessThan(6);
    assertThat(sums[0] + sums[1]).isEqualTo(10);
  }

  @Test
  void addsNothingForAFeatureThatWasNeverCorrected() {
    double[] sums = {1, 2};
    new AveragedPerceptron(1, 2).addMean(0, sums);
    assertThat(sums).containsExactly(1, 2);
  }
}
