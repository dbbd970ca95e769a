package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreebankSpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "army | army",
        "\u2019s | 's",
        "n\u2019t | n't",
        "\u201c | \"",
        "'' | \"",
        "`` | \"",
        "\u2011 | -",
        "\u2015 | \u2014",
        "\u2013 | \u2013",
        "\u2026 | ...",
        "co\u2011founder | co-founder",
      })
  void spellsAsTheTreebanks(String word, String spelled) {
    assertThat(TreebankSpelling.of(word)).isEqualTo(spelled);
  }
}
