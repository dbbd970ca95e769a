package org.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.reading.clause.ClauseWords;
import org.chancery.reading.clause.ParsedClauseFinder;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityRulesTest {
  private static final FactualityRules RULES =
      new FactualityRules(
          RuleTable.read(Path.of("data/factuality.tsv"), "word", "kind", "link", "effect"));
  private static final ParsedClauseFinder FINDER =
      new ParsedClauseFinder(
          new ClauseWords(RULES.nouns(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));

  /** Each row: a sentence, and how it puts what its last verb tells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Iran/NNP/2/nsubj left/VBD/0/root # positive certain past",
        "Iran/NNP/2/nsubj plans/VBZ/0/root to/TO/4/mark leave/VB/2/xcomp # positive certain future",
        "Iran/NNP/2/nsubj refused/VBD/0/root to/TO/4/mark leave/VB/2/xcomp"
            + " # negative certain past",
        "Iran/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod refuse/VB/0/root to/TO/6/mark leave/VB/4/xcomp"
            + " # positive certain past",
        "Iran/NNP/2/nsubj refused/VBD/0/root to/TO/4/mark agree/VB/2/xcomp to/TO/6/mark leave/VB/4/xcomp"
            + " # negative certain past",
        "Iran/NNP/2/nsubj plans/VBZ/0/root to/TO/4/mark begin/VB/2/xcomp attacking/VBG/4/xcomp"
            + " # positive certain future",
        "Iran/NNP/3/nsubj:pass was/VBD/3/aux:pass urged/VBN/0/root to/TO/5/mark agree/VB/3/xcomp"
            + " to/TO/7/mark leave/VB/5/xcomp #",
        "Iran/NNP/3/nsubj:pass was/VBD/3/aux:pass forced/VBN/0/root to/TO/5/mark leave/VB/3/xcomp"
            + " # positive certain past",
        "Iran/NNP/4/nsubj:pass could/MD/4/aux be/VB/4/aux:pass forced/VBN/0/root to/TO/6/mark"
            + " leave/VB/4/xcomp # positive possible future",
      })
  void tellsHowAnEventIsPut(String words, String stance) {
    List<Clause> clauses = FINDER.find(Parsed.sentence(words));
    Clause last = clauses.get(clauses.size() - 1);
    String found =
        RULES
            .stance(last, clauses)
            .map(put -> put.polarity() + " " + put.certainty() + " " + put.tense())
            .orElse("");
    assertThat(found).isEqualTo(stance == null ? "" : stance);
  }
}
