package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.chancery.graph.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class QueryCommandTest {
  @TempDir private static Path folder;

  private final StringWriter messages = new StringWriter();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  @BeforeAll
  static void fill() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(
          dataset ->
              RDFDataMgr.read(dataset, "src/test/resources/org/chancery/graph/query/sample.trig"));
    }
  }

  @Test
  void printsATable() {
    assertThat(query("members", "--param", "group=Global Coalition")).isZero();
    assertThat(out())
        .isEqualTo(
            """
            name   since       member
            -----  ----------  --------------
            Syria  2025-11-10  id:actor/syria
            """);
  }

  @Test
  void printsTheGraphThatAQueryMakes() {
    assertThat(query("--text", "DESCRIBE id:actor\\/idlib")).isZero();
    assertThat(out()).contains("skos:prefLabel  \"Idlib\"@en");
  }

  @Test
  void runsAFile() {
    assertThat(query("queries/office-holders.rq", "-p", "day=2010-01-01", "--format", "csv"))
        .isZero();
    assertThat(out()).startsWith("title,holder,start,end,asOf,person\r\n").contains("Assad");
  }

  @Test
  void listsTheCatalogueWithoutAStore() {
    assertThat(execute("query", "--list", "--store", "no-such-folder")).isZero();
    assertThat(out()).contains("meetings        Whom has an actor met or talked to");
  }

  @ParameterizedTest
  @CsvSource({"--describe timeline", "timeline --help-query"})
  void describesAQuery(String arguments) {
    assertThat(query(arguments.split(" ", -1))).isZero();
    assertThat(out())
        .startsWith("What has an actor done, and what was done to it, in order of time?\n")
        .containsPattern("actor +Syria +whose timeline +actor: the name of an actor")
        .containsPattern("from +\\(any\\) +on or after this day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meeting                   | there is no query "meeting"; did you mean meetings?
          timeline -p actor=Syrai   | did you mean Syria?
          timeline -p from=now      | "now" is not a date, such as 2025-11-03
          sources                   | the query sources needs event
          timeline --format turtle  | use table, csv, tsv, json or xml
          timeline --timeout soon   | "soon" is not a time, such as 30s or 5m
          none.rq                   | none.rq: there is no such file
          --text ASK{?s+a+?t        | a } is missing
          --text CLEAR+ALL          | this is an update
          timeline --list           | mutually exclusive
          ''                        | Missing required argument
          """)
  void endsInWrongUsage(String arguments, String message) {
    String[] words =
        Stream.of(arguments.split(" ", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> word.replace('+', ' '))
            .toArray(String[]::new);
    assertThat(query(words)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(messages.toString()).contains(message);
    assertThat(out()).isEmpty();
  }

  @Test
  void failsWhereTheTimeIsUp() {
    String heavy = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    assertThat(query("--text", heavy, "--timeout", "200ms"))
        .isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(messages.toString()).contains("the query was stopped after 200 ms");
  }

  private int query(String... arguments) {
    String[] start = {"query", "--store", folder.toString()};
    return execute(Stream.of(start, arguments).flatMap(Stream::of).toArray(String[]::new));
  }

  private int execute(String... arguments) {
    PrintStream standard = System.out;
    try (PrintStream captured = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      return Chancery.commandLine()
          .setOut(new PrintWriter(captured, true, StandardCharsets.UTF_8))
          .setErr(new PrintWriter(messages, true))
          .execute(arguments);
    } finally {
      System.setOut(standard);
    }
  }

  private String out() {
    return output.toString(StandardCharsets.UTF_8);
  }
}
