package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellsTest {

  @Test
  void makesOneSpellOfTermsThatFollowEachOther() {
    assertThat(
            Spells.united(
                List.of(
                    spell("2010-05-01", "2014-05-01", "", "one"),
                    spell("2014-05-02", "", "2022-08-01", "one"))))
        .containsExactly(spell("2010-05-01", "", "2022-08-01", "one"));
  }

  @Test
  void keepsTermsApartThatDoNot() {
    assertThat(
            Spells.united(
                List.of(
                    spell("2010-05-01", "2012-05-01", "", "one"),
                    spell("2014-05-02", "2016", "", "one"))))
        .hasSize(2);
  }

  @Test
  void takesTheMoreExactDateAndTheLaterSighting() {
    assertThat(
            Spells.united(
                List.of(
                    spell("2019", "", "2022-10", "first"),
                    spell("2019-03-20", "", "2026-01-22", "second"))))
        .containsExactly(spell("2019-03-20", "", "2026-01-22", "first"));
  }

  @Test
  void believesTheFirstSourceWhereDatesDiffer() {
    assertThat(
            Spells.united(
                List.of(
                    spell("2021-08-03", "2024-05-19", "", "first"),
                    spell("2021-06-18", "", "2024-05-16", "second"))))
        .containsExactly(spell("2021-08-03", "2024-05-19", "", "first"));
  }

  @Test
  void neverTakesTheLastSightingForTheEnd() {
    assertThat(Spells.united(List.of(spell("2020-01-01", "", "2021-01-01", "one"))))
        .singleElement()
        .satisfies(spell -> assertThat(spell.until()).isEmpty());
  }

  private static Spell spell(String from, String until, String known, String source) {
    return new Spell(date(from), date(until), date(known), source);
  }

  private static Optional<PartialDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new PartialDate(text));
  }
}
