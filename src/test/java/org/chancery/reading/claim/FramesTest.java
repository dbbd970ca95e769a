package org.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;
import org.junit.jupiter.api.Test;

class FramesTest {
  private static final String HEADER = String.join("\t", Frames.COLUMNS);

  @Test
  void knowsEachRuleByItsPlace() {
    assertThat(frames("meet-1\tmeet\tverb\tConsult\tmeeting\tsubject\tobject\ttwo").places())
        .containsEntry("meet-1", "frames.tsv:2");
  }

  @Test
  void readsSeveralPredicatesOfOneRule() {
    Frames frames = frames("a\tmeet|call+on|hold:talk\tverb\tConsult\t\tsubject\tobject");
    assertThat(frames.lemmas(Clause.Kind.VERB)).containsExactly("call", "hold", "meet");
  }

  @Test
  void refusesTwoRulesOfOneId() {
    assertThatThrownBy(
            () ->
                frames(
                    "a\tmeet\tverb\tConsult\t\tsubject\tobject",
                    "a\tkill\tverb\tAssault\t\tsubject\tobject"))
        .isInstanceOf(RuleException.class)
        .hasMessage("frames.tsv:3: id a is at frames.tsv:2 too");
  }

  @Test
  void refusesTwoOutcomesOfTheSameWords() {
    assertThatThrownBy(
            () ->
                frames(
                    "a\tmeet\tverb\tConsult\t\tsubject\tobject",
                    "b\tmeet\tverb\tAssault\t\tsubject\tobject"))
        .hasMessage(
            "frames.tsv:3: Assault [] for the same words that are Consult [] at frames.tsv:2");
  }

  @Test
  void refusesTwoRulesThatSayTheSame() {
    assertThatThrownBy(
            () ->
                frames(
                    "a\tmeet\tverb\tConsult\t\tsubject\tobject",
                    "b\tmeet\tverb\tConsult\t\tsubject\tobject"))
        .hasMessage("frames.tsv:3: says the same as frames.tsv:2");
  }

  @Test
  void refusesUnknownTypesModesPlacesAndKinds() {
    assertThatThrownBy(() -> frames("a\tmeet\tverb\tParty")).hasMessageContaining("frames.tsv:2");
    assertThatThrownBy(() -> frames("a\tmeet\tverb\tConsult\tdance"))
        .hasMessage("frames.tsv:2: dance is no Mode");
    assertThatThrownBy(() -> frames("a\tmeet\tverb\tConsult\t\tmoon"))
        .hasMessage("frames.tsv:2: moon is no place in a clause");
    assertThatThrownBy(() -> frames("a\tmeet\tverb\tConsult\t\tsubject\tobject\ttwo\tWizard"))
        .hasMessage("frames.tsv:2: Wizard is no kind of actor");
  }

  private static Frames frames(String... rows) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(List.of(rows));
    return new Frames(
        RuleTable.parse("frames.tsv", lines),
        RuleTable.parse("no-events.tsv", List.of("predicate\tkind\tmodifiers")),
        new WordClasses(RuleTable.parse("word-classes.tsv", List.of("class\twords"))));
  }
}
