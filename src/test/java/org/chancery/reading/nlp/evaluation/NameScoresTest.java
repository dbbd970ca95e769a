package org.chancery.reading.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.junit.jupiter.api.Test;

class NameScoresTest {
  private static final Name PERSON = new Name(0, 2, NameKind.PERSON);
  private static final Name PLACE = new Name(3, 4, NameKind.LOCATION);
  private static final Name AS_ORGANIZATION = new Name(3, 4, NameKind.ORGANIZATION);
  private static final Name SHORTENED = new Name(1, 2, NameKind.PERSON);

  private final NameScores scores =
      NameScores.of(
          List.of(List.of(PERSON, AS_ORGANIZATION), List.of(SHORTENED), List.of()),
          List.of(List.of(PERSON, PLACE), List.of(PERSON), List.of(PLACE)));

  @Test
  void countsWhatIsRightOfFoundAndOfGold() {
    assertThat(scores.exact()).isEqualTo(new Tally(1, 3, 4));
    assertThat(scores.spans()).isEqualTo(new Tally(2, 3, 4));
  }

  @Test
  void countsEachKind() {
    assertThat(scores.kinds())
        .containsEntry(NameKind.PERSON, new Tally(1, 2, 2))
        .containsEntry(NameKind.LOCATION, new Tally(0, 0, 2))
        .containsEntry(NameKind.ORGANIZATION, new Tally(0, 1, 0));
  }

  @Test
  void tellsShares() {
    assertThat(scores.spans().precision()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(scores.spans().recall()).isEqualTo(0.5);
    assertThat(scores.spans().f1()).isCloseTo(4 / 7.0, within(1e-9));
    assertThat(new Tally(0, 0, 0).f1()).isZero();
  }

  @Test
  void wantsAsManySentencesOnBothSides() {
    assertThatThrownBy(() -> NameScores.of(List.of(), List.of(List.of(PERSON))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
