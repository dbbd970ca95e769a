package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.reading.rules.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastVerbsTest {
  private final PastVerbs pastVerbs =
      new PastVerbs(RuleTable.read(Path.of("data/lemmas.tsv"), "form", "lemma", "shape"));

  @ParameterizedTest
  @CsvSource({
    "soldiers overthrew Alara, NNS IN NNP, NNS VBD NNP",
    "rebels overran towns, NNS JJ NNS, NNS VBD NNS",
    "the jets struck a base, DT NNS NN DT NN, DT NNS VBD DT NN",
    "money withheld under rules, NN IN IN NNS, NN VBN IN NNS",
    "Kenya shot down a jet, NNP NN RP DT NN, NNP VBD RP DT NN",
    "Kenya shot down two, NNP NN RB CD, NNP VBD RB CD",
    "army annihilated rebels, NN JJ NNS, NN VBN NNS",
  })
  void findsPasts(String words, String tags, String mended) {
    assertThat(mended(words, tags)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({
    "soldiers bit by bit, NNS NN IN NN",
    "Hamas armed wing, NNP JJ NN",
    "a lost war, DT JJ NN",
    "they hit back, PRP NN RB",
    "the state is united, DT NN VBZ JJ",
    "given the news, IN DT NN",
  })
  void leavesWhatElseAWordMayBe(String words, String tags) {
    assertThat(mended(words, tags)).isEqualTo(tags);
  }

  private String mended(String words, String tags) {
    TaggedWords sentence = new TaggedWords(words.split(" "), tags.split(" "));
    return String.join(" ", pastVerbs.mended(sentence).pennTags());
  }
}
