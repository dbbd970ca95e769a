package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecMarkTest {
  private static final Optional<String> WRONG = Optional.of("reads nothing");

  @Test
  void aRowThatIsMisreadIsAFault() {
    SpecMark mark = SpecMark.of("weekday");
    assertThat(mark.fault("t.tsv:3", WRONG)).contains("t.tsv:3: weekday: reads nothing");
    assertThat(mark.fault("t.tsv:3", Optional.empty())).isEmpty();
  }

  @Test
  void aKnownGapIsAFaultOnceItPasses() {
    SpecMark mark = SpecMark.of("! weekday");
    assertThat(mark.fault("t.tsv:3", WRONG)).isEmpty();
    assertThat(mark.fault("t.tsv:3", Optional.empty()))
        .contains("t.tsv:3: weekday: passes: drop the !");
  }
}
