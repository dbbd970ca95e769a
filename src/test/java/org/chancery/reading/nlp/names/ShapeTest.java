package org.chancery.reading.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource({
    "Lisbon, Xxx",
    "EU, XX",
    "NATO, XX",
    "U.N., X.X.",
    "McDowell, XxXxx",
    "1994, dd",
    "Élysée, Xxx",
    "-, -"
  })
  void tellsTheKindsOfCharacters(String word, String shape) {
    assertThat(Shape.of(word)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({
    "river, " + Shape.LOWER,
    "Lisbon, " + Shape.TITLE,
    "NATO, " + Shape.UPPER,
    "McDowell, " + Shape.MIXED,
    "iPod, " + Shape.MIXED,
    "1994, " + Shape.DIGITS,
    "-, " + Shape.MARKS,
    "J., " + Shape.INITIAL
  })
  void tellsTheCapitals(String word, int capitals) {
    assertThat(Shape.capitals(word)).isEqualTo(capitals);
  }
}
