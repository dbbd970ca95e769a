package org.chancery.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrequentTest {
  private final Frequent<String> counts = new Frequent<>(2);

  @Test
  void putsTheMostFrequentFirstAndThoseAsFrequentInTheirOrder() {
    add("b", "c", "a", "c");
    assertThat(counts.most(9)).extracting(Frequent.Counted::key).containsExactly("c", "a", "b");
    assertThat(counts.most(1)).extracting(Frequent.Counted::count).containsExactly(2L);
    assertThat(counts.shortBy()).isZero();
  }

  @Test
  void keepsTheFirstExample() {
    counts.add("send", 1, "first");
    counts.add("send", 1, "second");
    assertThat(counts.most(1)).extracting(Frequent.Counted::example).containsExactly("first");
  }

  @Test
  void forgetsTheRarestAndTellsByHowMuchCountsMayBeShort() {
    add("a", "a", "b", "b", "c", "d");
    assertThat(counts.most(9)).extracting(Frequent.Counted::key).containsExactly("a", "b");
    add("c", "c", "c", "d");
    assertThat(counts.most(9)).extracting(Frequent.Counted::key).containsExactly("c", "a");
    assertThat(counts.most(1).get(0).count()).isEqualTo(3);
    assertThat(counts.shortBy()).isEqualTo(3);
  }

  private void add(String... keys) {
    for (String key : keys) {
      counts.add(key, 1, "");
    }
  }
}
