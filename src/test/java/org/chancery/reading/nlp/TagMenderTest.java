package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagMenderTest {

  @ParameterizedTest
  @CsvSource({
    "JJ VBD NN, PERSON, NNP VBD NN",
    "JJ VBD NN, LOCATION, NNP VBD NN",
    "JJ VBD NN, ORGANIZATION, JJ VBD NN",
    "NNPS VBD NN, PERSON, NNPS VBD NN",
  })
  void takesNamesForNames(String tags, NameKind kind, String mended) {
    assertThat(mended(new String[] {"Velmo", "left", "town"}, tags, List.of(new Name(0, 1, kind))))
        .isEqualTo(mended);
  }

  @Test
  void leavesWhatIsInLowerCase() {
    Name name = new Name(0, 2, NameKind.PERSON);
    assertThat(mended(new String[] {"Otto", "von"}, "NNP IN", List.of(name))).isEqualTo("NNP IN");
    assertThat(mended(new String[] {"Otto", "the"}, "NN JJ", List.of(name))).isEqualTo("NNP JJ");
  }

  @ParameterizedTest
  @CsvSource({
    "DT JJ VBN CD NNS, DT NN VBD CD NNS",
    "DT JJ VBN DT NN, DT NN VBD DT NN",
    "DT JJ VBN NNS ., DT JJ VBN NNS .",
    "DT JJ VBN, DT JJ VBN",
  })
  void findsTheVerbBehindANounThatLooksLikeAnAdjective(String tags, String mended) {
    assertThat(mended(tags.split(" ", -1), tags, List.of())).isEqualTo(mended);
  }

  @Test
  void takesNounsThatEndAsAdverbsDoForNouns() {
    assertThat(mended(new String[] {"its", "ally", "quickly"}, "PRP$ RB RB", List.of()))
        .isEqualTo("PRP$ NN RB");
  }

  private static String mended(String[] words, String tags, List<Name> names) {
    TaggedWords sentence = new TaggedWords(words, tags.split(" ", -1));
    return String.join(" ", TagMender.mended(sentence, names).pennTags());
  }
}
