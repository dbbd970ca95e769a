package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tries the grammar of claims on the texts of its spec. */
class ClaimSpecTest {
  private static final ClaimCheck CHECK = ClaimCheck.load(Path.of("data"), TestModels.SPECS);

  @TestFactory
  Stream<DynamicTest> readsTheClaimOfEachText() {
    return CHECK.specs().stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.place() + " " + spec.mark().name(),
                    () -> assertThat(CHECK.fault(spec)).isEmpty()));
  }
}
