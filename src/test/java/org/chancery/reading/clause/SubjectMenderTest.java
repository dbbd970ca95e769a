package org.chancery.reading.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chancery.reading.text.Parsed;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectMenderTest {
  private static final ClauseWords WORDS =
      new ClauseWords(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("may", "sunday"), Set.of());

  /** Each row: words with their tree, and whether each hangs from where it should, as it should. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "On/IN/2/case Sunday/NNP/8/obl ,/,/4/punct Velmo/NNP/2/appos ,/,/7/punct a/DT/7/det"
            + " clerk/NN/2/appos won/VBD/0/root"
            + " | 2:case 8:obl 4:punct 8:nsubj 7:punct 7:det 4:appos 0:root",
        "It/PRP/2/nsubj came/VBD/0/root after/IN/4/case raids/NNS/5/obl began/VBD/2/advcl"
            + " | 2:nsubj 0:root 5:mark 5:nsubj 2:advcl",
        "It/PRP/2/nsubj came/VBD/5/advcl after/IN/4/case raids/NNS/5/obl began/VBD/0/root"
            + " | 2:nsubj 0:root 5:mark 5:nsubj 2:advcl",
        "Velmo/NNP/5/vocative ,/,/1/punct who/WP/4/nsubj fled/VBD/1/acl:relcl won/VBD/0/root"
            + " | 5:nsubj 1:punct 4:nsubj 1:acl:relcl 0:root",
        "In/IN/2/case May/NNP/4/obl Peru/NNP/2/flat won/VBD/0/root"
            + " | 2:case 4:obl 4:nsubj 0:root",
        "In/IN/3/case May/NNP/3/compound Peru/NNP/4/obl won/VBD/0/root"
            + " | 2:case 4:obl 4:nsubj 0:root",
        "In/IN/2/case May/NNP/6/obl ,/,/4/punct June/NNP/2/conj they/PRP/6/nsubj won/VBD/0/root"
            + " | 2:case 6:obl 4:punct 2:conj 6:nsubj 0:root",
        "In/IN/2/case Peru/NNP/3/obl won/VBD/0/root | 2:case 3:obl 0:root",
      })
  void findsSubjectsOfVerbsThatHaveNone(String words, String expected) {
    Tree tree = SubjectMender.mended(Parsed.sentence(words), WORDS).tree();
    assertThat(Parsed.written(tree)).isEqualTo(expected);
  }
}
