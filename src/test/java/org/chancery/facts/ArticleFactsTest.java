package org.chancery.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFactsTest {

  @Test
  void refusesParticipantsThatAreNoActors() {
    ArticleFacts facts = SampleFacts.facts();
    assertThatThrownBy(
            () ->
                new ArticleFacts(
                    facts.article(), facts.coverage(), List.of(), facts.claims(), List.of()))
        .hasMessageContaining("no actor " + SampleFacts.SYRIA);
  }

  @Test
  void refusesWordsThatDoNotFillTheirOffsets() {
    assertThatThrownBy(() -> new Excerpt(3, 5, "Syria")).hasMessageContaining("does not fill 3-5");
  }

  @ParameterizedTest
  @CsvSource({
    "positive, certain, past, ACTUAL",
    "positive, probable, present, ACTUAL",
    "positive, certain, future, PLANNED",
    "positive, possible, future, POSSIBLE",
    "negative, certain, past, NEGATED",
    "negative, possible, future, NEGATED",
  })
  void readsFactualityOffAClaim(
      Polarity polarity, Certainty certainty, Tense tense, Factuality factuality) {
    assertThat(Factuality.of(polarity, certainty, tense)).isEqualTo(factuality);
  }
}
