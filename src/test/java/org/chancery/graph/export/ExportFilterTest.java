package org.chancery.graph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExportFilterTest {

  static Stream<Arguments> filtersAndEdges() {
    return Stream.of(
        arguments("type=Aid", List.of("société -Aid-> kestria x1")),
        arguments("type=Aid|Sanction", List.of("société -Aid-> kestria x1")),
        arguments(
            "type=Aid|Sanction planned",
            List.of("pact -Sanction/planned-> kestria x1", "société -Aid-> kestria x1")),
        arguments("type=Threaten planned", List.of("ostmark -Threaten/possible-> pact x1")),
        arguments("type=Assault", List.of()),
        arguments("type=Assault negated", List.of("ostmark -Assault/negated-> société x1")),
        arguments("type=Accuse until=2025-10-11", List.of("kestria -Accuse-> ostmark x1")),
        arguments("type=Accuse from=2025-10-13", List.of("kestria -Accuse-> ostmark x1")),
        arguments(
            "type=Accuse from=2025-10-12 until=2025-10-12",
            List.of("kestria -Accuse-> ostmark x2")),
        arguments("type=Accuse from=2025-10-16", List.of()),
        arguments(
            "type=Aid from=2025-11-05 until=2025-11-05", List.of("société -Aid-> kestria x1")),
        arguments(
            "until=2025-01-31", // of Amir, who holds an office then, no article of that time tells
            List.of("kestria -memberOf-> pact x1")),
        arguments("until=2004-04-30", List.of()),
        arguments("certainty=probable", List.of("kestria -Accuse-> ostmark x1")),
        arguments("certainty=possible", List.of()),
        arguments("certainty=possible planned", List.of("ostmark -Threaten/possible-> pact x1")),
        arguments("actor=Kestria hops=0", List.of()),
        arguments("actor=Kestria|Northern-Pact hops=0", List.of("kestria -memberOf-> pact x1")),
        arguments("actor=NP hops=1", List.of("kestria -memberOf-> pact x1")),
        arguments(
            "actor=NP hops=1 planned",
            List.of(
                "kestria -Accuse-> ostmark x2",
                "kestria -Consult- ostmark x1",
                "kestria -memberOf-> pact x1",
                "ostmark -Threaten/possible-> pact x1",
                "pact -Sanction/planned-> kestria x1")),
        arguments(
            "actor=Kestrian-Republic hops=1 type=Aid|Consult",
            List.of(
                "amir -Consult- kestria x1",
                "amir -Consult- ostmark x1",
                "kestria -Consult- ostmark x1",
                "société -Aid-> kestria x1")),
        arguments(
            "actor=https://w3id.org/chancery/id/actor/société hops=1",
            List.of(
                "kestria -Accuse-> ostmark x2",
                "kestria -Consult- ostmark x1",
                "ostmark -alliedWith- société x1",
                "société -Aid-> kestria x1")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filtersAndEdges")
  void letsPass(String filter, List<String> edges) {
    assertThat(SampleGraph.lines(SampleGraph.projection(filter(filter))))
        .containsExactlyInAnyOrderElementsOf(edges);
  }

  @Test
  void twoHopsFromTheEndReachAllButTheIsolated() {
    assertThat(SampleGraph.lines(SampleGraph.projection(filter("actor=NP hops=9"))))
        .isEqualTo(SampleGraph.lines(SampleGraph.projection(ExportFilter.everything())));
  }

  @Test
  void keepsTheNamedActorWithoutAnyEdge() {
    assertThat(SampleGraph.projection(filter("actor=Kestria hops=0 type=Aid")).nodes())
        .extracting(ActorNode::label)
        .containsExactly("Kestria");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          actor=Atlantis          | no actor is labelled "Atlantis"
          actor=kestria           | no actor is labelled "kestria"; did you mean "Kestria"?
          actor=http://x/nobody   | no actor has the IRI http://x/nobody
          actor=The-Republic      | "The Republic" may mean https://w3id.org/chancery/id/actor/ostmark or https://w3id.org/chancery/id/actor/pact; give the IRI
          """)
  void saysWhichActorsItCannotFind(String filter, String message) {
    assertThatThrownBy(() -> SampleGraph.projection(filter(filter)))
        .isInstanceOf(ExportException.class)
        .hasMessage(message);
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThatThrownBy(
            () ->
                new ActorLookup(new NamedGraphs(SampleGraph.dataset().asDatasetGraph()))
                    .find(Set.of("Nobody", "Noone", "NP")))
        .hasMessage("no actor is labelled \"Nobody\"; no actor is labelled \"Noone\"");
  }

  @ParameterizedTest
  @CsvSource({
    "hops=-1, 'hops must be 0 or more, not -1'",
    "from=2025-02-01 until=2025-01-01,"
        + " 'the period ends on 2025-01-01, before it begins on 2025-02-01'"
  })
  void refusesWhatCannotBe(String filter, String message) {
    assertThatThrownBy(() -> filter(filter)).hasMessage(message);
  }

  /** Reads {@code name=value|value} pairs; hyphens in labels stand for spaces. */
  private static ExportFilter filter(String text) {
    return new ExportFilter(
        values(text, "actor").map(ExportFilterTest::label).collect(Collectors.toSet()),
        values(text, "hops").map(Integer::valueOf).findFirst().orElse(0),
        values(text, "type").map(EventType::valueOf).collect(Collectors.toSet()),
        day(text, "from"),
        day(text, "until"),
        values(text, "certainty").map(Certainty::valueOf).collect(Collectors.toSet()),
        text.contains("planned"),
        text.contains("negated"));
  }

  private static String label(String label) {
    return label.contains("://") ? label : label.replace('-', ' ');
  }

  private static Optional<LocalDate> day(String text, String name) {
    return values(text, name).map(LocalDate::parse).findFirst();
  }

  private static Stream<String> values(String text, String name) {
    return Arrays.stream(text.split(" "))
        .filter(part -> part.startsWith(name + "="))
        .flatMap(part -> Arrays.stream(part.substring(name.length() + 1).split("\\|")));
  }
}
