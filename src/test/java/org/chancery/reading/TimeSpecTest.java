package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tries what expressions of time mean, and which events they belong to. */
class TimeSpecTest {
  private static final TimeCheck CHECK = TimeCheck.load(Path.of("data"), TestModels.SPECS);

  @TestFactory
  Stream<DynamicTest> readsEachTimeAsItsSpecSays() {
    return CHECK.specs().stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.place() + " " + spec.article().document(),
                    () -> assertThat(CHECK.fault(spec)).isEmpty()));
  }
}
