package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.graph.rdf.ReferenceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tries with the real reference data which actors the mentions of the spec mean. */
class ResolutionSpecTest {
  private static final Path RULES = Path.of("data");
  private static final ResolutionCheck CHECK =
      ResolutionCheck.load(
          RULES, new ReferenceReader().read(RULES.resolve("actors")), TestModels.MODELS);

  @TestFactory
  Stream<DynamicTest> meansEachMentionAsItsSpecSays() {
    return CHECK.specs().stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.place() + " " + spec.mechanism() + ": " + spec.words(),
                    () -> assertThat(CHECK.fault(spec)).isEmpty()));
  }

  @Test
  void triesEachMechanismOnManyRows() {
    assertThat(CHECK.thinMechanisms()).isEmpty();
  }
}
