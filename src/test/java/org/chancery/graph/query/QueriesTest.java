package org.chancery.graph.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Maps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every query of the catalogue over the sample store.
 *
 * <p>{@code mvn test -Dtest=QueriesTest -Dchancery.test.jvm=-Dregenerate=true} writes the expected
 * results anew, to be reviewed as a diff.
 */
class QueriesTest {
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.load(Path.of("queries"));
  private static final Map<String, Map<String, String>> ARGUMENTS =
      Map.of("sources", Map.of("event", "id:event/e01"));

  private static GraphStore store;

  @BeforeAll
  static void open() {
    store = SampleStore.open();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<NamedQuery> queries() {
    return CATALOGUE.queries();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void findsWhatIsExpected(NamedQuery query) throws IOException {
    String found = run(query, ARGUMENTS.getOrDefault(query.name(), Map.of()));
    Path expected = expected(query.name());
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
    assertThat(found.lines().count()).as("lines of %s", query.name()).isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void findsTheSameOnceWrittenOutForAnEditor(NamedQuery query) {
    Map<String, String> arguments = ARGUMENTS.getOrDefault(query.name(), Map.of());
    String text =
        store.read(dataset -> new QueryRunner(Duration.ZERO).text(dataset, query, arguments));
    assertThat(text).startsWith("# " + query.question() + "\n");
    assertThat(run(NamedQuery.of("written-out", text), Map.of())).isEqualTo(run(query, arguments));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          actors        | class=cy:Person               | ahmed-al-sharaa bashar-al-assad
          actors        | country=Turkey                | ankara
          as-known      | day=2025-10-15                | c05 c06 c07
          attacks       | actor=Turkey                  |
          between       | other=Russia                  | e04 e05
          between       | other=Russia type=Accuse      | e05
          by-month      | type=Join                     | Join
          by-month      | type=Join until=2025-10-31    |
          claims-by     | speaker=id:actor/jane-roe-1a2b3c4d5e | c02 c11 c13
          claims-by     | speaker=turkey type=consult   | c10 c13
          denials       | speaker=Türkiye               | e08
          denials       | type=Assault                  | e04
          events-at     | place=Turkey                  | e01 e03 e08 e10
          events-at     | place=SYRIA                   | e04
          evidence      | actor=Russia other=Syria type=Assault | c05 c06
          joined        | group=Global_Coalition        | e02 e11
          joined        | member=Russia                 |
          mediators     | actor=Russia                  |
          meetings      | from=2025-11-01               | e12
          meetings      | until=2025-11-01              | e03
          members       | group=Global_Coalition        | syria
          members       | day=1990-06-01                | russia turkey united-states
          members       | day=1950-01-01                | united-states
          new-actors    | articles=2                    | jane-roe-1a2b3c4d5e
          most-connected | type=Sanction                | russia united-states
          office-holders | day=2010-01-01               | bashar-al-assad
          office-holders | day=2025-01-01               |
          office-holders | named=PRESIDENT day=2025-06-01 | ahmed-al-sharaa
          planned       | actor=Syria                   | e02
          planned       | type=Consult                  | e13
          sanctions     | sender=Russia                 |
          sanctions     | target=Russia                 | e07
          timeline      | from=2025-10-13 until=2025-10-19 | e03 e05
          timeline      | type=Aid                      | e09
          topics        | words=GRAIN                   | c03
          topics        | words=steel                   |
          topics        | actor=Syria type=Consult      | c03
          topics        | actor=Russia                  |
          """)
  void heedsItsParameters(String name, String given, @Nullable String found) {
    String result = run(CATALOGUE.named(name), arguments(given));
    assertThat(result.lines().skip(1).map(QueriesTest::lastName))
        .containsExactlyInAnyOrderElementsOf(
            found == null ? List.of() : Splitter.on(' ').splitToList(found));
  }

  private static Map<String, String> arguments(String given) {
    return Maps.transformValues(
        Splitter.on(' ').withKeyValueSeparator('=').split(given), value -> value.replace('_', ' '));
  }

  /** Returns the name of the thing that a row ends in; of a row of counts, its type. */
  private static String lastName(String row) {
    String iri = row.substring(row.lastIndexOf('\t') + 1);
    return iri.startsWith("<")
        ? iri.substring(iri.lastIndexOf('/') + 1, iri.length() - 1)
        : Splitter.on('\t').splitToList(row).get(1).replace("\"", "");
  }

  @Test
  void expectsNothingOfQueriesThatAreGone() throws IOException {
    try (Stream<Path> files = Files.list(SampleStore.resource("expected"))) {
      assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\..*", "")))
          .containsExactlyInAnyOrderElementsOf(
              CATALOGUE.queries().stream().map(NamedQuery::name).toList());
    }
  }

  private static Path expected(String name) {
    String extension = format(CATALOGUE.named(name)) == ResultFormat.TURTLE ? ".ttl" : ".tsv";
    return SampleStore.resource("expected/" + name + extension);
  }

  private static ResultFormat format(NamedQuery query) {
    ResultFormat readable = QueryRunner.readable(query);
    return readable == ResultFormat.TABLE ? ResultFormat.TSV : readable;
  }

  private static String run(NamedQuery query, Map<String, String> arguments) {
    return store.read(
        dataset -> {
          try (var out = new ByteArrayOutputStream()) {
            new QueryRunner(Duration.ofSeconds(20))
                .run(dataset, query, arguments, format(query), out);
            return out.toString(StandardCharsets.UTF_8);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
  }
}
