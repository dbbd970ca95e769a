package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tries which relations are read in the sentences of the spec. */
class RelationSpecTest {
  private static final RelationCheck CHECK = RelationCheck.load(Path.of("data"), TestModels.SPECS);

  @TestFactory
  Stream<DynamicTest> readsTheRelationsThatTheSpecSays() {
    return CHECK.specs().stream()
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.place() + " " + spec.sentence(),
                    () -> assertThat(CHECK.fault(spec)).isEmpty()));
  }

  @Test
  void triesSentencesThatStateNothing() {
    assertThat(CHECK.specs()).anyMatch(spec -> spec.relations().isEmpty() && !spec.gap());
  }
}
