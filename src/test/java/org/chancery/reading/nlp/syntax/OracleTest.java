package org.chancery.reading.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "2 0", "0 1", "2 0 2", "0 1 2 3", "4 3 4 0", "0 1 1 3 3 1", "2 3 0 6 6 3 3"})
  void buildsTheTreeThatItsActionsComeFrom(String tree) {
    int[] heads = Trees.heads(tree);
    ParserState state = new ParserState(heads.length);
    for (int action : Oracle.actions(heads)) {
      assertThat(state.allows(action)).isTrue();
      state.apply(action, 0);
    }
    assertThat(state.done()).isTrue();
    assertThat(state.heads()).isEqualTo(heads);
  }

  @Test
  void attachesAsSoonAsItCan() {
    assertThat(Oracle.actions(Trees.heads("2 0 2")))
        .containsExactly(
            ParserState.SHIFT,
            ParserState.LEFT,
            ParserState.SHIFT,
            ParserState.SHIFT,
            ParserState.RIGHT,
            ParserState.LEFT);
  }
}
