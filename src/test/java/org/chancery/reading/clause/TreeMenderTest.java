package org.chancery.reading.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.reading.text.Parsed;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeMenderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Peru/NNP/2/nsubj met/VBD/0/root Chad/NNP/2/obj ,/,/6/punct Velmo/NNP/6/nsubj"
            + " said/VBD/3/acl:relcl | 2 0 2 6 6 2 | parataxis",
        "Peru/NNP/2/nsubj met/VBD/0/root Chad/NNP/2/obj ,/,/6/punct which/WDT/6/nsubj"
            + " said/VBD/3/acl:relcl | 2 0 2 6 6 3 | acl:relcl",
        "rebels/NNS/2/nsubj killed/VBD/0/root at/IN/6/case least/JJS/5/nmod six/CD/6/nummod"
            + " men/NNS/2/obl | 2 0 4 5 6 2 | obl",
        "Peru/NNP/2/nsubj won/VBD/0/root on/IN/7/mark Sunday/NNP/6/compound ,/,/4/punct"
            + " Velmo/NNP/7/nsubj said/VBD/2/conj | 2 0 4 2 4 7 2 | parataxis",
        "Peru/NNP/7/nsubj ,/,/4/punct which/WDT/4/nsubj left/VBD/7/parataxis Chad/NNP/4/obj"
            + " ,/,/4/punct won/VBD/0/root | 7 4 4 1 4 4 0 | root",
        "Peru/NNP/4/nsubj ,/,/4/punct which/WDT/4/nsubj left/VBD/7/advcl Chad/NNP/4/obj"
            + " ,/,/4/punct won/VBD/0/root | 7 4 4 1 4 4 0 | root",
        "Velmo/NNP/3/compound ,/,/1/punct head/NN/7/nsubj of/IN/5/case Chad/NNP/3/nmod"
            + " ,/,/3/punct won/VBD/0/root | 7 1 1 5 3 3 0 | root",
        "Peru/NNP/2/nsubj met/VBD/0/root Oslo/NNP/4/compound envoys/NNS/2/obj | 2 0 4 2 | obj",
        "Peru/NNP/2/nsubj agreed/VBD/0/root on/IN/4/case Sunday/NNP/2/obl to/TO/6/mark"
            + " leave/VB/4/acl | 2 0 4 2 6 2 | advcl",
        "Peru/NNP/2/compound hopes/NNS/0/root to/TO/4/mark leave/VB/2/acl | 2 0 4 2 | xcomp",
        "Peru/NNP/5/nsubj is/VBZ/5/cop due/JJ/5/case to/IN/3/fixed leave/VB/0/root"
            + " | 3 3 0 5 3 | xcomp",
        "Peru/NNP/2/nsubj denies/VBZ/0/root hitting/VBG/4/amod Chad/NNP/2/obj | 2 0 2 3 | obj",
        "Peru/NNP/3/nsubj is/VBZ/3/cop free/JJ/0/root to/TO/5/mark leave/VB/3/csubj"
            + " | 3 3 0 5 3 | xcomp",
        "Peru/NNP/3/nsubj last/JJ/3/amod month/NN/4/nsubj won/VBD/0/root | 4 3 4 0 | root",
        "Velmo/NNP/2/nsubj left/VBD/0/root ,/,/4/punct with/IN/2/obl clerks/NNS/4/obl"
            + " | 2 0 4 5 2 | obl",
        "groups/NNS/4/nsubj ,/,/3/punct Front/NNP/1/nmod won/VBD/0/root | 4 3 1 0 | root",
      })
  void setsRightWhatNoSentenceCanMean(String words, String heads, String lastRelation) {
    Sentence mended = TreeMender.mended(Parsed.sentence(words));
    Tree tree = mended.tree();
    assertThat(
            IntStream.range(0, tree.size())
                .mapToObj(token -> String.valueOf(tree.head(token) + 1))
                .collect(Collectors.joining(" ")))
        .isEqualTo(heads);
    assertThat(tree.relation(tree.size() - 1)).isEqualTo(lastRelation);
  }
}
