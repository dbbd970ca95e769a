package org.chancery.reading.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserStateTest {

  @Test
  void letsOneTokenAloneHangFromTheRoot() {
    ParserState state = new ParserState(2);
    state.apply(ParserState.SHIFT, 0);
    state.apply(ParserState.SHIFT, 0);
    assertThat(state.allows(ParserState.LEFT)).isFalse();
    assertThat(state.allows(ParserState.SHIFT)).isFalse();
    state.apply(ParserState.RIGHT, 0);
    assertThat(state.allows(ParserState.LEFT)).isTrue();
  }

  @Test
  void remembersDependents() {
    ParserState state = new ParserState(3);
    state.apply(ParserState.SHIFT, 0);
    state.apply(ParserState.LEFT, 0);
    state.apply(ParserState.SHIFT, 0);
    state.apply(ParserState.SHIFT, 0);
    state.apply(ParserState.RIGHT, 0);
    assertThat(state.left(1)).isEqualTo(0);
    assertThat(state.right(1)).isEqualTo(2);
    assertThat(state.leftCount(1)).isEqualTo(1);
    assertThat(state.rightCount(1)).isEqualTo(1);
    assertThat(state.secondLeft(1)).isEqualTo(ParserState.NONE);
  }

  @Test
  void forgetsWhatItHeldWhenItCopiesAnother() {
    ParserState old = new ParserState(3);
    for (int action : Oracle.actions(Trees.heads("3 3 0"))) {
      old.apply(action, 1);
    }
    ParserState fresh = new ParserState(3);
    fresh.apply(ParserState.SHIFT, 0.5);
    old.copy(fresh);
    assertThat(old.steps()).isEqualTo(1);
    assertThat(old.score()).isEqualTo(0.5);
    assertThat(old.left(2)).isEqualTo(ParserState.NONE);
    assertThat(old.leftCount(2)).isZero();
    assertThat(old.heads()).containsOnly(ParserState.NONE);
  }
}
