package org.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reading.clause.ClauseWords;
import org.chancery.reading.clause.ParsedClauseFinder;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Parsed;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidFinderTest {
  private static final ParsedClauseFinder FINDER =
      new ParsedClauseFinder(
          new ClauseWords(
              Set.of(), Set.of("attack", "raid"), Set.of(), Set.of(), Set.of(), Set.of()));

  /** Each row: a sentence; what its verb "said" reports, with a star where it is coloured. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "He/PRP/2/nsubj said/VBD/0/root that/IN/5/mark Iran/NNP/5/nsubj left/VBD/2/ccomp"
            + " # leave*",
        "He/PRP/2/nsubj said/VBD/0/root Iran/NNP/4/nsubj left/VBD/2/ccomp after/IN/7/mark"
            + " Chad/NNP/7/nsubj came/VBD/4/advcl # leave*, come",
        "Iran/NNP/2/nsubj left/VBD/0/root ,/,/5/punct he/PRP/5/nsubj said/VBD/2/parataxis # leave*",
        "Iran/NNP/6/nsubj ,/,/4/punct he/PRP/4/nsubj said/VBD/6/parataxis ,/,/4/punct"
            + " left/VBD/0/root # leave*",
        "\"/``/3/punct Iran/NNP/3/nsubj left/VBD/6/ccomp ,/,/3/punct \"/''/3/punct said/VBD/0/root"
            + " he/PRP/6/nsubj as/IN/9/mark rain/NN/9/nsubj fell/VBD/6/advcl # leave*",
        "He/PRP/2/nsubj said/VBD/0/root :/:/5/punct Iran/NNP/5/nsubj left/VBD/2/parataxis # leave*",
        "He/PRP/2/nsubj said/VBD/0/root Iran/NNP/6/nsubj is/VBZ/6/cop a/DT/6/det foe/NN/2/ccomp"
            + " # be*",
        "He/PRP/2/nsubj said/VBD/0/root Iran/NNP/4/nsubj wants/VBZ/2/ccomp to/TO/6/mark"
            + " leave/VB/4/xcomp # want*, leave*",
        "He/PRP/2/nsubj said/VBD/0/root the/DT/4/det raid/NN/8/nsubj which/WDT/6/nsubj"
            + " came/VBD/4/acl:relcl first/RB/6/advmod failed/VBD/2/ccomp # raid*, come, fail*",
        "Iran/NNP/2/nsubj left/VBD/7/advcl ,/,/7/punct and/CC/7/cc then/RB/7/advmod he/PRP/7/nsubj"
            + " said/VBD/0/root so/RB/7/advmod #",
        "Iran/NNP/2/nsubj left/VBD/0/root ,/,/5/punct he/PRP/5/nsubj said/VBD/2/dep # leave*",
      })
  void findsWhatIsSaid(String words, String said) {
    Sentence sentence = Parsed.sentence(words);
    List<Clause> clauses = FINDER.find(FINDER.mended(sentence));
    Clause saying =
        clauses.stream().filter(clause -> clause.lemma().equals("say")).findFirst().orElseThrow();
    assertThat(words(clauses, new SaidFinder(sentence, clauses).of(saying)))
        .isEqualTo(said == null ? "" : said);
  }

  @Test
  void takesAllForWhatSomebodyIsToldBy() {
    Sentence sentence = Tagged.sentence("Iran/PROPN left/VERB and/CCONJ Iraq/PROPN came/VERB");
    List<Clause> clauses = FINDER.find(FINDER.mended(sentence));
    assertThat(words(clauses, new SaidFinder(sentence, clauses).all(0))).isEqualTo("leave, come");
  }

  private static String words(List<Clause> clauses, Said said) {
    return clauses.stream()
        .filter(clause -> said.heads().contains(clause.head()))
        .map(clause -> clause.lemma() + (said.coloured().contains(clause.head()) ? "*" : ""))
        .collect(Collectors.joining(", "));
  }
}
