package org.chancery.reading.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.reading.nlp.WordClusters;
import org.junit.jupiter.api.Test;

class TagContextsTest {
  private static final String[] WORDS = {"Envoys", "left", "Oslo", "in", "1994"};
  private static final String[] TAGS = {"NNS", "VBD", "NNP", "IN", "CD"};

  private final TagContexts contexts =
      new TagContexts(new WordClusters(Map.of("oslo", new WordClusters.Cluster(7, 70, 700))));

  @Test
  void showsTheWordItsNeighboursAndTheTagsBefore() {
    assertThat(contexts.getContext(1, WORDS, TAGS, null))
        .contains("wleft", "penvoys", "noslo", "sft", "rle", "tNNS", "T* NNS", "nc3 700");
  }

  @Test
  void seesNoTagThatIsStillToBeTold() {
    assertThat(contexts.getContext(1, WORDS, TAGS, null))
        .doesNotContain("tVBD")
        .noneMatch(feature -> feature.contains("NNP"));
  }

  @Test
  void takesAllDigitsForOne() {
    assertThat(contexts.getContext(4, WORDS, TAGS, null)).contains("w0000", "S0 dd");
  }

  @Test
  void looksAnewAtAnotherSentence() {
    contexts.getContext(0, WORDS, TAGS, null);
    assertThat(contexts.getContext(0, new String[] {"Talks"}, TAGS, null)).contains("wtalks", "n*");
  }
}
