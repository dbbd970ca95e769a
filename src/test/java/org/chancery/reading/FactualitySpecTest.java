package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tries how events are put. */
class FactualitySpecTest {
  private static final FactualityCheck CHECK =
      FactualityCheck.load(Path.of("data"), TestModels.SPECS);

  @TestFactory
  Stream<DynamicTest> putsEachEventAsItsSpecSays() {
    return CHECK.specs().stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.place() + " " + spec.article().document(),
                    () -> assertThat(CHECK.fault(spec)).isEmpty()));
  }
}
