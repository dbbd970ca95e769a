package org.chancery.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Article;
import org.chancery.facts.Certainty;
import org.chancery.facts.Claim;
import org.chancery.facts.EventType;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Location;
import org.chancery.facts.Participant;
import org.chancery.facts.PlaceBasis;
import org.chancery.facts.Polarity;
import org.chancery.facts.Span;
import org.chancery.facts.Tense;
import org.junit.jupiter.api.Test;

class EventIdentityTest {
  private static final Article ARTICLE =
      new Article(
          "a",
          "",
          Optional.of(LocalDate.of(2025, 11, 2)),
          Optional.empty(),
          Optional.empty(),
          "Two bombings took place.");

  private final EventIdentity identity = new EventIdentity(Identifiers.STANDARD);

  @Test
  void tellsEventsOfNobodyApartByTheirPlace() {
    String tunis = identity.of(bombing(List.of(), "tunis"), ARTICLE);
    assertThat(identity.of(bombing(List.of(), "tunis"), ARTICLE)).isEqualTo(tunis);
    assertThat(identity.of(bombing(List.of(), "sfax"), ARTICLE)).isNotEqualTo(tunis);
    assertThat(identity.of(bombing(List.of("tunis")), ARTICLE)).isNotEqualTo(tunis);
  }

  @Test
  void leavesThePlaceOutWhereSomebodyIsNamed() {
    assertThat(identity.of(bombing(List.of("rebels"), "tunis"), ARTICLE))
        .isEqualTo(identity.of(bombing(List.of("rebels"), "sfax"), ARTICLE));
  }

  private static Claim bombing(List<String> recipients, String... places) {
    return new Claim(
        "claim",
        EventType.Assault,
        List.of(),
        List.of(),
        List.of(),
        participants(recipients),
        Polarity.positive,
        Certainty.certain,
        Tense.past,
        List.of(),
        Optional.empty(),
        locations(Arrays.asList(places)),
        Optional.empty(),
        Optional.empty(),
        new Excerpt(4, 12, "bombings"),
        new Span(0, 24),
        0.6,
        "bombing-1");
  }

  private static List<Location> locations(List<String> places) {
    return participants(places).stream()
        .map(place -> new Location(place, PlaceBasis.stated))
        .toList();
  }

  private static List<Participant> participants(List<String> actors) {
    return actors.stream().map(actor -> new Participant(actor, new Excerpt(0, 3, "Two"))).toList();
  }
}
