package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tries which modes and contexts claims carry in the sentences of the specs. */
class ScopeSpecTest {
  private static final ScopeCheck CHECK = ScopeCheck.load(Path.of("data"), TestModels.SPECS);

  @TestFactory
  Stream<DynamicTest> tellsModesAndContextsAsTheSpecsSay() {
    return CHECK.specs().stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.place() + " " + spec.name() + ": " + spec.sentence(),
                    () -> assertThat(CHECK.fault(spec)).isEmpty()));
  }

  @Test
  void triesEachOnBothKindsOfSentence() {
    assertThat(CHECK.untried()).isEmpty();
  }
}
