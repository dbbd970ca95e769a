package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries where events took place, what they were about and with what done, on the texts of a spec.
 */
class RoleSpecTest {
  private static final RoleCheck CHECK = RoleCheck.load(Path.of("data"), TestModels.SPECS);

  @TestFactory
  Stream<DynamicTest> readsTheRolesOfEachText() {
    return CHECK.specs().stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.place() + " " + spec.mark().name(),
                    () -> assertThat(CHECK.fault(spec)).isEmpty()));
  }
}
