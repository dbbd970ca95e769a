package org.chancery.graph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTest {

  @ParameterizedTest
  @CsvSource({
    "2025-01-01/2025-01-03 2025-01-03/2025-01-05, 2025-01-01/2025-01-05",
    "2025-02-01/2025-02-01 2025-01-01/2025-01-01, 2025-01-01/2025-01-01 2025-02-01/2025-02-01",
    "2025-01-01/.. 2025-03-01/2025-04-01, 2025-01-01/..",
    "../2025-01-01 2025-01-01/.., ../..",
    "2025-01-01/2025-12-31 2025-02-01/2025-03-01, 2025-01-01/2025-12-31",
  })
  void mergesThoseThatShareADay(String spells, String merged) {
    assertThat(Spell.merged(spells(spells))).isEqualTo(spells(merged));
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThatThrownBy(() -> spells("2025-01-02/2025-01-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2025-01-02 is after 2025-01-01");
  }

  private static List<Spell> spells(String text) {
    return Arrays.stream(text.split(" ")).map(SpellTest::spell).toList();
  }

  private static Spell spell(String text) {
    int slash = text.indexOf('/');
    return new Spell(day(text.substring(0, slash)), day(text.substring(slash + 1)));
  }

  private static Optional<LocalDate> day(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
