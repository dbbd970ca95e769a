package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.reading.rules.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakenNounsTest {
  private final MistakenNouns nouns =
      new MistakenNouns(RuleTable.read(Path.of("data/lemmas.tsv"), "form", "lemma", "shape"));

  @ParameterizedTest
  @CsvSource({
    "Gunmen killed him, JJ VBN PRP, NNS VBN PRP",
    "Danish farmers occupied two roads, NNP VBZ VBN CD NNS, NNP NNS VBD CD NNS",
    "Fighting between clans, VBG IN NNS, NN IN NNS",
  })
  void findsNouns(String words, String tags, String mended) {
    assertThat(mended(words, tags)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({
    "Kenya has left, NNP VBZ VBN",
    "Kenya says killed raiders, NNP VBZ VBN NNS",
    "they stood fighting between walls, PRP VBD VBG IN NNS",
    "women marched, NNS VBD",
    "to police borders, TO VB NNS",
    "Kenya frees jailed writers, NNP VBZ VBN NNS",
  })
  void leavesWhatIsRight(String words, String tags) {
    assertThat(mended(words, tags)).isEqualTo(tags);
  }

  private String mended(String words, String tags) {
    TaggedWords sentence = new TaggedWords(words.split(" "), tags.split(" "));
    return String.join(" ", nouns.mended(sentence).pennTags());
  }
}
