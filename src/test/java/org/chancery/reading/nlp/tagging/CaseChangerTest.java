package org.chancery.reading.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.reading.nlp.TaggedWords;
import org.junit.jupiter.api.Test;

class CaseChangerTest {
  private static final TaggedWords SENTENCE =
      new TaggedWords(
          new String[] {"the", "king", "'s", "envoy", "in", "Oslo"},
          new String[] {"DT", "NN", "POS", "NN", "IN", "NNP"});

  @Test
  void titlesGiveCapitalsToWordsOfWeight() {
    assertThat(CaseChanger.title(SENTENCE).words())
        .containsExactly("The", "King", "'s", "Envoy", "in", "Oslo");
  }

  @Test
  void shoutingLinesAreAllCapitals() {
    assertThat(CaseChanger.capitals(SENTENCE).words())
        .containsExactly("THE", "KING", "'S", "ENVOY", "IN", "OSLO");
  }

  @Test
  void tagsStay() {
    assertThat(CaseChanger.title(SENTENCE).pennTags()).isEqualTo(SENTENCE.pennTags());
    assertThat(CaseChanger.capitals(SENTENCE).pennTags()).isEqualTo(SENTENCE.pennTags());
  }
}
