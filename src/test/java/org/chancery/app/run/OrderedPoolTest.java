package org.chancery.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedPoolTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void handsOnResultsInTheOrderOfTheInputs(int threads) {
    List<Integer> inputs = IntStream.range(0, 500).boxed().toList();
    List<Integer> results = new ArrayList<>();
    new OrderedPool(threads).forEach(inputs.iterator(), OrderedPoolTest::square, results::add);
    assertThat(results).isEqualTo(inputs.stream().map(n -> n * n).toList());
  }

  @Test
  void takesInputsOnlyAsTheyAreNeeded() {
    List<Integer> taken = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new OrderedPool(2)
                    .forEach(
                        IntStream.range(0, 100_000).boxed().peek(taken::add).iterator(),
                        n -> n,
                        n -> {
                          throw new IllegalStateException("the sink is full");
                        }))
        .hasMessage("the sink is full");
    assertThat(taken).hasSizeLessThan(1_000);
  }

  @Test
  void throwsWhatTheWorkThrows() {
    assertThatThrownBy(
            () ->
                new OrderedPool(2)
                    .forEach(
                        List.of(0).iterator(),
                        n -> {
                          throw new IllegalStateException("a bug");
                        },
                        n -> {}))
        .hasMessage("a bug");
  }

  private static int square(int n) {
    LockSupport.parkNanos((n * 7919 % 13) * 10_000L);
    return n * n;
  }
}
