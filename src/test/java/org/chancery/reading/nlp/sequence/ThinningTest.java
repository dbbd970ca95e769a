package org.chancery.reading.nlp.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThinningTest {
  private static final int PLAIN = Slot.of(1, 0);
  private static final int LEANING = Slot.of(2, 1);
  private static final LabelledSequence SEQUENCE =
      new LabelledSequence(new int[][] {{PLAIN, LEANING}, {LEANING}}, new int[2]);

  @Test
  void dropsAFamilyFromAWholeSequence() {
    assertThat(thinned(List.of(0.0, 1.0), 0)).isDeepEqualTo(new int[][] {{PLAIN}, {}});
  }

  @Test
  void keepsAllWhereNothingIsToGo() {
    assertThat(thinned(List.of(0.0, 0.0), 0)).isDeepEqualTo(SEQUENCE.features());
  }

  @Test
  void dropsSingleFeatures() {
    assertThat(thinned(List.of(), 1)).isDeepEqualTo(new int[][] {{}, {}});
  }

  private static int[][] thinned(List<Double> families, double share) {
    return new Thinning(families, share, new Random(1)).thinned(SEQUENCE).features();
  }
}
