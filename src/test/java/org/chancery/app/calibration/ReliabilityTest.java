package org.chancery.app.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final double EXACT = 1e-9;

  @Test
  void tellsHowOftenClaimsOfEachConfidenceAreRight() {
    Reliability reliability = new Reliability(10);
    reliability.add(0.9, true);
    reliability.add(1, true);
    reliability.add(0.81, true);
    reliability.add(0.85, false);
    assertThat(reliability.bins()).hasSize(2);
    Reliability.Bin low = reliability.bins().get(0);
    assertThat(low.from()).isEqualTo(0.8, within(EXACT));
    assertThat(low.claims()).isEqualTo(2);
    assertThat(low.share()).isEqualTo(0.5);
    assertThat(low.confidence()).isEqualTo(0.83, within(EXACT));
    assertThat(reliability.bins().get(1).right()).isEqualTo(2);
    assertThat(reliability.all().share()).isEqualTo(0.75);
  }

  @Test
  void meansTheErrorOverAllClaims() {
    Reliability reliability = new Reliability(2);
    for (int i = 0; i < 3; i++) {
      reliability.add(0.8, i > 0);
    }
    reliability.add(0.4, true);
    double high = 3 * (0.8 - 2 / 3.0);
    double low = 1 - 0.4;
    assertThat(reliability.error()).isEqualTo((high + low) / 4, within(EXACT));
  }

  @Test
  void knowsNothingOfNothing() {
    assertThat(new Reliability(3).bins()).isEmpty();
    assertThat(new Reliability(3).error()).isZero();
    assertThatThrownBy(() -> new Reliability(0)).hasMessageContaining("not 0");
  }
}
