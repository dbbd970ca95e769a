package org.chancery.reading.nlp.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final int LABELS = 3;

  @Test
  void leavesSmallWeightsOutAndCapsLargeOnes() {
    float[] weights = {0, 1, -0.5f, 0.01f, -0.01f, 99, -99};
    assertThat(Weights.quantised(weights)).containsExactly(0, 32, -16, 0, 0, 127, -127);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    byte[] steps = new byte[LABELS * 1000];
    steps[1] = 5;
    steps[2] = -127;
    steps[LABELS * 400] = 127;
    steps[LABELS * 1000 - 1] = -1;
    var written = new ByteArrayOutputStream();
    Weights.write(new DataOutputStream(written), steps, LABELS);
    var input = new DataInputStream(new ByteArrayInputStream(written.toByteArray()));
    assertThat(Weights.read(input, steps.length, LABELS)).isEqualTo(steps);
    assertThat(written.size()).isLessThan(40);
  }
}
