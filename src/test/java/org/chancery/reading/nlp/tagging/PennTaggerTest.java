package org.chancery.reading.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the model that comes with the program to sentences written for this test. */
class PennTaggerTest {
  private static final TaggerModel MODEL = TaggerModel.load();

  private final PennTagger tagger = new PennTagger(MODEL);

  @ParameterizedTest
  @CsvSource({
    "The minister denied the report ., DT NN VBD DT NN .",
    "She has been chosen by the party ., PRP VBZ VBN VBN IN DT NN .",
    "They want to visit Oslo ., PRP VBP TO VB NNP .",
    "Norway signs treaty with Kenya, NNP VBZ NN IN NNP",
    "the US - led coalition, DT NNP HYPH VBN NN",
    "the president 's envoys, DT NN POS NNS"
  })
  void tellsWordClasses(String words, String tags) {
    assertThat(tagger.tag(words.split(" "))).containsExactly(tags.split(" "));
  }

  @Test
  void anEmptySentenceHasNoTags() {
    assertThat(tagger.tag(new String[0])).isEmpty();
  }
}
