package org.chancery.reading.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectivityTest {

  @ParameterizedTest
  @CsvSource({
    "2 0 2, 2 0 2",
    "0 1 1 3, 0 1 1 3",
    "3 4 0 3, 3 3 0 3",
    "2 0 5 2 2, 2 0 2 2 2",
    "0 4 1 1, 0 1 1 1",
  })
  void liftsWhatCrossesAndNothingElse(String tree, String projective) {
    assertThat(Projectivity.projective(Trees.heads(tree))).isEqualTo(Trees.heads(projective));
  }
}
