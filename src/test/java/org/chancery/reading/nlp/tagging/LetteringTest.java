package org.chancery.reading.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {
  @ParameterizedTest
  @CsvSource({
    "The minister left Oslo before the talks began ., PROSE",
    "Minister Leaves Oslo Before Talks Begin, TITLE",
    "MINISTER LEAVES OSLO BEFORE TALKS, CAPITALS",
    "Minister leaves Oslo before talks, PROSE",
    "Kofi Mensah Asante, PROSE",
    "1 2 3 4 5 6, PROSE"
  })
  void tellsHowALineIsSet(String line, Lettering lettering) {
    assertThat(Lettering.of(line.split(" "))).isEqualTo(lettering);
  }
}
