package org.chancery.graph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.chancery.graph.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {
  private static final String LABELS =
      "SELECT ?actor ?name { ?actor skos:prefLabel ?name ; a cy:Place } ORDER BY ?actor";

  private static GraphStore store;

  @BeforeAll
  static void open() {
    store = SampleStore.open();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<Arguments> wrongQueries() {
    return Stream.of(
        row("SELCT ?x { ?x ?y ?z }", 1, 1, "unknown word SELCT", "did you mean SELECT?"),
        row(
            "SELECT ?x\nWHERE { ?x a ?b } LIMT 3",
            2,
            19,
            "unknown word LIMT",
            "did you mean LIMIT?"),
        row(
            "SELECT ?x {\n  ?x cyy:agent ?y }",
            2,
            6,
            "unknown prefix \"cyy:\"",
            "did you mean cy?"),
        row("SELECT ?x {\n  ?x quux:agent ?y }", 2, 6, "unknown prefix", "known: cy, dcterms"),
        row("PREFIX quu: <urn:q#>\nSELECT ?x { ?x quux:a ?y }", 2, 16, "quux", "did you mean quu?"),
        row("SELECT ?x { ?x a ?y", 1, 19, "the query ends too early", "a } is missing"),
        row("SELECT ?x { ?x a 'b }", 1, 18, "a text does not end", "close it with its quote"),
        row(
            "SELECT ?x { ?x ~ ?b }",
            1,
            16,
            "unexpected ~",
            "expected an IRI, a variable, a, (, ! or ^"),
        row(
            "# note on ?x\nSELECT ?x (COUNT(*) AS ?n) { ?x a ?b }",
            2,
            8,
            "Non-group key",
            "GROUP BY"),
        row("SELECT ?x { BIND(1 AS ?x) BIND(2 AS ?x) }", 1, 8, "already in-scope", ""),
        row("", 1, 1, "the query ends too early", "SELECT, DESCRIBE, CONSTRUCT or ASK"),
        row("DELETE WHERE { ?x ?y ?z }", 0, 0, "this is an update", "ingesting"),
        row("LOAD <file:///etc/hostname>", 0, 0, "this is an update", "ingesting"),
        row("CLEAR ALL", 0, 0, "this is an update", "ingesting"));
  }

  private static Arguments row(String text, int line, int column, String reason, String hint) {
    return Arguments.of(text, line, column, reason, hint);
  }

  @ParameterizedTest
  @MethodSource("wrongQueries")
  void saysWhereAndWhatIsWrong(String text, int line, int column, String reason, String hint) {
    BadQueryException wrong =
        catchThrowableOfType(BadQueryException.class, () -> run(text, ResultFormat.TABLE));
    assertThat(wrong.line()).as("line").isEqualTo(line);
    assertThat(wrong.column()).as("column").isEqualTo(column);
    assertThat(wrong.reason()).contains(reason);
    assertThat(wrong.hint()).contains(hint);
  }

  @Test
  void pointsAtThePlace() {
    assertThatThrownBy(() -> run("SELECT ?x {\n\t?x cyy:agent ?y }", ResultFormat.TABLE))
        .hasMessage(
            """
            line 2, column 5: unknown prefix "cyy:"
              \t?x cyy:agent ?y }
              \t   ^
            declare it with PREFIX; did you mean cy?""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:9/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE ?where { ?s ?p ?o } } } }",
        "SELECT * { ?s a cy:State FILTER EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } } }",
        "SELECT (COUNT(EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } }) AS ?n) { ?s a ?t }",
        "ASK { ?s a cy:State FILTER(<java:org.chancery.Any>(?s)) }",
        "ASK { BIND(<java:java.lang.System>() AS ?x) }",
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
            + "ASK { BIND(fn:apply(IRI(CONCAT('ja', 'va:org.chancery.Any')), 1) AS ?x) }",
        "ASK { ?s <java:org.chancery.Any> ?o }",
        "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/hostname> { GRAPH ?g { ?s ?p ?o } }",
      })
  void refusesToReachBeyondTheStore(String text) {
    assertThatThrownBy(() -> run(text, ResultFormat.TABLE))
        .isInstanceOf(BadQueryException.class)
        .hasMessageContaining("refused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          actor=Syrai           | actor: the store holds no actor named "Syrai"; did you mean Syria?
          actor=daesh           | actor: the store holds no actor named "daesh"; did you mean Global Coalition against Daesh?
          actor=Nobody at all   | actor: the store holds no actor named "Nobody at all"
          actor=Tripoli         | give one of these:\\n  id:actor/tripoli-lebanon  (Tripoli, Place)\\n  id:actor/tripoli-libya  (Tripoli, Place)
          actor=id:actor/atlantis | the store holds no actor id:actor/atlantis
          actor=                | needs actor (whose timeline): the name of an actor
          from=yesterday        | from: "yesterday" is not a date, such as 2025-11-03
          from=2025-02-30       | from: "2025-02-30" is not a date
          type=Consultt         | type: there is no type of events "Consultt"; did you mean Consult?
          type=zzz              | known: Accuse, Agree, Aid
          actr=Syria            | has no parameter actr; did you mean actor?
          """)
  void saysWhatIsWrongWithAnArgument(String argument, String message) {
    NamedQuery timeline = query("timeline");
    String[] pair = argument.split("=", 2);
    String value = pair.length > 1 ? pair[1] : "";
    assertThatThrownBy(() -> run(timeline, Map.of(pair[0], value), ResultFormat.CSV))
        .isInstanceOf(BadArgumentException.class)
        .hasMessageContaining(message.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Syria",
        "syria",
        "Syrian Arab Republic",
        "SYRIAN ARAB REPUBLIC",
        "id:actor/syria",
        "https://w3id.org/chancery/id/actor/syria",
        "<https://w3id.org/chancery/id/actor/syria>",
        "  Syria ",
      })
  void findsAnActorByAnyOfItsNames(String name) {
    NamedQuery query =
        NamedQuery.of("who", "# Who?\n# @param a ACTOR -- who\nSELECT ?o { ?a cy:iso3 ?o }");
    assertThat(run(query, Map.of("a", name), ResultFormat.TSV)).isEqualTo("?o\n\"SYR\"\n");
  }

  @Test
  void takesTermsOfEveryType() {
    NamedQuery query =
        NamedQuery.of(
            "terms",
            """
            # Which terms?
            # @param number INTEGER 7 -- a number
            # @param words TEXT "a -- b" -- words
            # @param class IRI cy:Person -- a class
            # @param type TYPE aid -- a type
            # @param day DATE 2025-01-02 -- a day
            SELECT (?number + 1 AS ?n) (?words AS ?w) (?class AS ?c) (?type AS ?t) (?day AS ?d) {}
            """);
    assertThat(run(query, Map.of("number", "41"), ResultFormat.TABLE).lines().skip(2))
        .containsExactly("42  a -- b  cy:Person  cy:Aid  2025-01-02");
    assertThatThrownBy(() -> run(query, Map.of("number", "4.5"), ResultFormat.TABLE))
        .hasMessage("number: \"4.5\" is not a whole number, such as 3");
    assertThatThrownBy(() -> run(query, Map.of("class", "Person"), ResultFormat.TABLE))
        .hasMessage("class: \"Person\" is not an IRI or a prefixed name, such as cy:Person");
  }

  @Test
  void putsNoArgumentIntoTheSyntax() {
    NamedQuery query =
        NamedQuery.of("text", "# @param words TEXT -- words\nSELECT (?words AS ?w) {}");
    String words = "\" . } DROP ALL # ?words";
    assertThat(run(query, Map.of("words", words), ResultFormat.TABLE)).contains(words);
  }

  @Test
  void alignsATable() {
    assertThat(run(LABELS, ResultFormat.TABLE))
        .isEqualTo(
            """
            actor                     name
            ------------------------  -------
            id:actor/ankara           Ankara
            id:actor/idlib            Idlib
            id:actor/tripoli-lebanon  Tripoli
            id:actor/tripoli-libya    Tripoli
            """);
  }

  @Test
  void cutsCellsToTheWidthOfATerminal() {
    String table =
        run(NamedQuery.of("q", LABELS), Map.of(), ResultFormat.TABLE, OptionalInt.of(24));
    assertThat(table.lines())
        .allMatch(line -> line.length() <= 24)
        .contains("id:actor/ankara  Ankara");
    assertThat(table).contains("id:actor/tripo…  Tripoli");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TABLE | yes
          CSV   | true
          TSV   | true
          JSON  | "boolean" : true
          XML   | <boolean>true</boolean>
          """)
  void answersYesOrNoInEveryFormatForRows(ResultFormat format, String answer) {
    assertThat(run("ASK { ?s a cy:State }", format)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CSV  | actor,name
          TSV  | ?actor\\t?name
          JSON | "vars": [ "actor" , "name" ]
          XML  | <variable name="actor"/>
          """)
  void writesRowsInEveryFormat(ResultFormat format, String header) {
    assertThat(run(LABELS, format)).contains(header.replace("\\t", "\t")).contains("Idlib");
  }

  @Test
  void describes() {
    assertThat(run("DESCRIBE <https://w3id.org/chancery/id/actor/idlib>", ResultFormat.TURTLE))
        .contains("\"Idlib\"@en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DESCRIBE cy:State        | CSV    | makes a graph cannot be written as csv; use turtle
          SELECT * { ?s a cy:Run } | TURTLE | finds rows cannot be written as turtle; use table, csv, tsv, json or xml
          """)
  void namesTheFormatsThatFit(String text, ResultFormat format, String message) {
    assertThatThrownBy(() -> run(text, format))
        .isInstanceOf(WrongFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void stopsWhatTakesTooLong() {
    String heavy = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    QueryRunner runner = new QueryRunner(Duration.ofMillis(200));
    assertThatThrownBy(
            () ->
                store.read(
                    dataset -> {
                      var out = new ByteArrayOutputStream();
                      runner.run(
                          dataset, NamedQuery.of("heavy", heavy), Map.of(), ResultFormat.CSV, out);
                      return out;
                    }))
        .isInstanceOf(QueryTimeoutException.class)
        .hasMessageContaining("after 200 ms");
  }

  private static NamedQuery query(String name) {
    return QueryCatalogue.load(Path.of("queries")).named(name);
  }

  private static String run(String text, ResultFormat format) {
    return run(NamedQuery.of("text", text), Map.of(), format);
  }

  private static String run(NamedQuery query, Map<String, String> arguments, ResultFormat format) {
    return run(query, arguments, format, OptionalInt.empty());
  }

  private static String run(
      NamedQuery query, Map<String, String> arguments, ResultFormat format, OptionalInt width) {
    return store.read(
        dataset -> {
          var out = new ByteArrayOutputStream();
          new QueryRunner(Duration.ofSeconds(20), width)
              .run(dataset, query, arguments, format, out);
          return out.toString(StandardCharsets.UTF_8);
        });
  }
}
