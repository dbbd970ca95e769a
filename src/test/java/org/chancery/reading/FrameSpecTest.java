package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tries every frame on the sentences beside it. */
class FrameSpecTest {
  private static final FrameCheck CHECK = FrameCheck.load(Path.of("data"), TestModels.SPECS);

  @TestFactory
  Stream<DynamicTest> readsEachSentenceAsItsSpecSays() {
    return CHECK.specs().stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.rule() + ": " + spec.sentence(),
                    () -> assertThat(CHECK.fault(spec)).isEmpty()));
  }

  @Test
  void triesEveryFrameOnBothKindsOfSentence() {
    assertThat(CHECK.faults()).isEmpty();
  }

  @Test
  void everyFrameFires() {
    assertThat(CHECK.neverFired(CHECK.articles())).isEmpty();
  }
}
