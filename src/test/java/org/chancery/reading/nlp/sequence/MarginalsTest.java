package org.chancery.reading.nlp.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarginalsTest {
  private static final int LENGTH = 4;
  private static final int OUTSIDE = 2;

  private final FixedScores scores = FixedScores.ofTwoLabels();
  private final double[][] emissions = {{0.1, 2}, {-1, 0.4}, {0.7, 1.5}, {0, 0.2}};

  @Test
  void agreesWithTheSumOverAllSequences() {
    double[][] places = new double[LENGTH][2];
    double[][] transitions = new double[3][3];
    double all = 0;
    for (int code = 0; code < 1 << LENGTH; code++) {
      double weight = weight(code);
      all += weight;
      count(code, weight, places, transitions);
    }
    Marginals marginals = new Marginals(scores, emissions);
    double[][] found = new double[3][3];
    marginals.addTransitions(found);
    for (int i = 0; i < LENGTH; i++) {
      assertThat(marginals.of(i, 1)).isCloseTo(places[i][1] / all, within(1e-9));
      assertThat(marginals.all()[i][0]).isCloseTo(places[i][0] / all, within(1e-9));
    }
    for (int before = 0; before <= OUTSIDE; before++) {
      for (int after = 0; after <= OUTSIDE; after++) {
        double expected = transitions[before][after] / all;
        assertThat(found[before][after]).isCloseTo(expected, within(1e-9));
      }
    }
  }

  private double weight(int code) {
    double sum = 0;
    int before = OUTSIDE;
    for (int i = 0; i <= LENGTH; i++) {
      int label = label(code, i);
      if (!scores.graph().allows(before, label)) {
        return 0;
      }
      sum += scores.transition(before, label) + (i < LENGTH ? emissions[i][label] : 0);
      before = label;
    }
    return Math.exp(sum);
  }

  private static void count(int code, double weight, double[][] places, double[][] transitions) {
    int before = OUTSIDE;
    for (int i = 0; i <= LENGTH; i++) {
      int label = label(code, i);
      transitions[before][label] += weight;
      if (i < LENGTH) {
        places[i][label] += weight;
      }
      before = label;
    }
  }

  private static int label(int code, int place) {
    return place == LENGTH ? OUTSIDE : (code >> place) & 1;
  }
}
