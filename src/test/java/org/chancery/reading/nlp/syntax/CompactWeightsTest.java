package org.chancery.reading.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompactWeightsTest {
  @Test
  void scoresAsWhatItWasMadeOf() {
    TrainingWeights learned = learned();
    CompactWeights compact = compact(0, 0.5, learned);
    assertThat(scores(compact, 1, 40)).containsExactly(4, 0, -6);
    assertThat(scores(compact, 41)).containsExactly(0, 0, 0);
  }

  @Test
  void leavesOutSmallWeights() {
    TrainingWeights learned = learned();
    learned.update(vector(77), 1, 0.25f);
    assertThat(compact(5, 0.1, learned).keys()).hasSize(40);
  }

  @Test
  void comesBackFromItsBytes() throws IOException {
    CompactWeights compact = compact(0, 0.01, learned());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    compact.write(new DataOutputStream(bytes));
    CompactWeights read =
        CompactWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(scores(read, 1, 2, 3)).isEqualTo(scores(compact, 1, 2, 3));
    assertThat(read.keys()).isEqualTo(compact.keys());
  }

  @Test
  void scoresActionsAlikeInALargerUnit() {
    CompactWeights compact = compact(0, 0.125, learned());
    float[] scores = new float[3];
    new ActionScorer(compact).score(vector(1, 2, 50), scores);
    assertThat(scores(compact, 1, 2, 50)).containsExactly(16, 0, -24);
    assertThat(scores).containsExactly(4, 0, -6);
  }

  @Test
  void scoresAsTheMeanOfItsMembers() {
    TrainingWeights ignorant = new TrainingWeights(3);
    assertThat(scores(compact(0, 0.25, learned(), ignorant), 1)).containsExactly(2, 0, -3);
  }

  private static CompactWeights compact(int least, double unit, TrainingWeights... members) {
    return new Compaction(List.of(members), unit, least).compact();
  }

  private static TrainingWeights learned() {
    TrainingWeights learned = new TrainingWeights(3);
    for (int i = 1; i <= 40; i++) {
      learned.update(vector(i), 0, 1);
      learned.update(vector(i), 2, -1.5f);
    }
    for (int i = 0; i < 1_000_000; i++) {
      learned.tick();
    }
    return learned;
  }

  private static FeatureVector vector(int... values) {
    FeatureVector vector = new FeatureVector();
    for (int value : values) {
      vector.add(1, value);
    }
    return vector;
  }

  private static float[] scores(CompactWeights weights, int... values) {
    float[] scores = new float[3];
    new RelationScorer(weights).score(vector(values), scores);
    return scores;
  }
}
