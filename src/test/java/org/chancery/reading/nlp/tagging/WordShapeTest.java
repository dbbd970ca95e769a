package org.chancery.reading.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
  @ParameterizedTest
  @CsvSource({
    "Ankara, Xxx",
    "of, xx",
    "OSCE, XX",
    "L.P., X.X.",
    "1987, dd",
    "F-16s, X-ddx",
    "McBride, XxXxx",
    "über, xx"
  })
  void drawsTheOutline(String word, String shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }
}
