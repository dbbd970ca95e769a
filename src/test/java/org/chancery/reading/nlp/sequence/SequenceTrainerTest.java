package org.chancery.reading.nlp.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTrainerTest {
  private static final LabelGraph FREE =
      new LabelGraph(new boolean[][] {{true, true, true}, {true, true, true}, {true, true, true}});
  private static final SequenceTrainer.Settings SETTINGS =
      new SequenceTrainer.Settings(20, 0.1, 0.1, List.of(0.0), 0.1);
  private static final List<LabelledSequence> ALTERNATING =
      List.of(
          sequence(new int[] {1, 2, 2, 2}, new int[] {0, 1, 0, 1}),
          sequence(new int[] {3, 2, 2}, new int[] {1, 0, 1}));

  @Test
  void learnsFeaturesAndTransitions() {
    SequenceModel model = new SequenceTrainer(FREE, SETTINGS).train(ALTERNATING);
    assertThat(label(model, 1, 2, 2, 2, 2, 2)).containsExactly(0, 1, 0, 1, 0, 1);
    assertThat(label(model, 3, 2, 2, 2, 2)).containsExactly(1, 0, 1, 0, 1);
  }

  @Test
  void givesTheSameBytesAndReadsThem() throws IOException {
    SequenceModel model = new SequenceTrainer(FREE, SETTINGS).train(ALTERNATING);
    byte[] bytes = bytes(model);
    assertThat(bytes(new SequenceTrainer(FREE, SETTINGS).train(ALTERNATING))).isEqualTo(bytes);
    var input = new DataInputStream(new ByteArrayInputStream(bytes));
    SequenceModel read = SequenceModel.read(input, FREE);
    int[][] features = sequence(new int[] {1, 2, 2}, new int[3]).features();
    assertThat(read.emissions(features)).isDeepEqualTo(model.emissions(features));
  }

  private static byte[] bytes(SequenceModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static int[] label(SequenceModel model, int... words) {
    return model.label(model.emissions(sequence(words, new int[words.length]).features()));
  }

  private static LabelledSequence sequence(int[] words, int[] labels) {
    int[][] features = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      features[i] = new int[] {Slot.of(Slot.mix(0, words[i]), 0)};
    }
    return new LabelledSequence(features, labels);
  }
}
