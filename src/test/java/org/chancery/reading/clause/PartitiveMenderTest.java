package org.chancery.reading.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chancery.reading.text.Parsed;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitiveMenderTest {
  private static final ClauseWords WORDS =
      new ClauseWords(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of("dozen"),
          Set.of(),
          MoodWords.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "dozens/NNS/4/nsubj of/IN/3/case raids/NNS/1/nmod began/VBD/0/root"
            + " | 3:nummod 1:fixed 4:nsubj 0:root",
        "nine/CD/0/root of/IN/4/case the/DT/4/det men/NNS/1/nmod ././1/punct"
            + " | 4:nummod 1:fixed 4:det 0:root 4:punct",
        "men/NNS/4/nsubj of/IN/3/case Peru/NNP/1/nmod left/VBD/0/root"
            + " | 4:nsubj 3:case 1:nmod 0:root",
        "nine/CD/3/nummod of/IN/3/case May/NNP/0/root | 3:nummod 3:case 0:root",
      })
  void hangsWhatCountsFromWhatIsCounted(String words, String expected) {
    Tree tree = PartitiveMender.mended(Parsed.sentence(words), WORDS).tree();
    assertThat(Parsed.written(tree)).isEqualTo(expected);
  }
}
