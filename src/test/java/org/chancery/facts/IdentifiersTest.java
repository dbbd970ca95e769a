package org.chancery.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
  private final Identifiers identifiers = Identifiers.STANDARD;

  @ParameterizedTest
  @CsvSource({
    "Jane Roe, jane-roe",
    "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
    "Hay'at Tahrir al-Sham, hay-at-tahrir-al-sham",
    "'  U.S.  Army ', u-s-army",
  })
  void slugsNames(String name, String slug) {
    assertThat(Identifiers.slug(name)).isEqualTo(slug);
  }

  @Test
  void namesOneActorAlikeWhateverItsCaseAndDiacritics() {
    assertThat(identifiers.newActor("José  PÉREZ", List.of("Person")))
        .isEqualTo(identifiers.newActor("Jose Perez", List.of("Person")));
  }

  @Test
  void tellsActorsOfOneNameApart() {
    assertThat(identifiers.newActor("Jane Roe", List.of("Person", "SYR")))
        .isNotEqualTo(identifiers.newActor("Jane Roe", List.of("Person", "USA")));
  }

  @Test
  void keepsFieldsFromRunningTogether() {
    assertThat(identifiers.event(List.of("ab", "c")))
        .isNotEqualTo(identifiers.event(List.of("a", "bc")));
  }

  @Test
  void givesTheSameIriInEveryRun() {
    assertThat(identifiers.article("sample-1"))
        .isEqualTo("https://w3id.org/chancery/id/article/0899cd856fba9b1310501351");
  }

  @Test
  void refusesABaseThatCannotBeContinued() {
    assertThatThrownBy(() -> new Identifiers("https://example.org"))
        .hasMessageContaining("https://example.org");
  }
}
