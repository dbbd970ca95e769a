package org.chancery.graph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryCatalogueTest {
  private static final String SELECT = "SELECT ?x { ?x a ?y }";

  @TempDir private Path folder;

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        row(SELECT, 1, "the first line must be a comment with the question"),
        row("#\n" + SELECT, 1, "the first line must be a comment with the question"),
        row("# @param x ACTOR — who\n" + SELECT, 1, "the first line must be a comment"),
        row("# Who?\n# @param x ACTOR\n" + SELECT, 2, "a parameter is written: # @param NAME"),
        row("# Who?\n# @parm x ACTOR — who\n" + SELECT, 2, "a parameter is written"),
        row("# Who?\n# @param z ACTOR — who\n" + SELECT, 2, "no variable ?z"),
        row("# Who?\n# @param x WHO — who\n" + SELECT, 2, "no type of parameters: WHO; the types"),
        row("# Who?\n# @param ?x ACTOR — who\n" + SELECT, 2, "no name of a variable: ?x"),
        row("# Who?\n# @param x IRI — a\n# @param x IRI — b\n" + SELECT, 3, "declared twice"),
        row("# Who?\n# @param x DATE soon — when\n" + SELECT, 2, "default of x: \"soon\" is not"),
        row("# Who?\n# @param x TYPE Meet — what\n" + SELECT, 2, "no type of events \"Meet\""),
        row("# Who?\n# @param x IRI — what\nSELECT ?x { BIND(1 AS ?x) }", 2, "itself gives ?x"),
        row("# Who?\nSELECT ?x {\n  ?x a cyy:b }", 3, "line 3, column 8: unknown prefix \"cyy:\""),
        row("# Who?\nSELECT * { SERVICE <http://a/> { ?s ?p ?o } }", 0, "SERVICE is refused"));
  }

  private static Arguments row(String text, int line, String reason) {
    return Arguments.of(text, line, reason);
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void stopsAtABrokenFileAndNamesTheLine(String text, int line, String reason) throws IOException {
    Path file = write("broken.rq", text);
    assertThatThrownBy(() -> QueryCatalogue.load(folder))
        .isInstanceOf(BadCatalogueException.class)
        .hasMessageStartingWith(file + (line > 0 ? ":" + line : "") + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void readsAHeader() throws IOException {
    write(
        "who.rq",
        """
        # Who is it?
        # Only those that are known.
        # @param x ACTOR — the one
        # @param y IRI cy:Person — a class
        # @param z TEXT "" — any words

        SELECT ?x { ?x a ?y FILTER(!BOUND(?z)) }
        """);
    NamedQuery query = QueryCatalogue.load(folder).named("who");
    assertThat(query.question()).isEqualTo("Who is it?");
    assertThat(query.parameters())
        .containsExactly(
            new QueryParameter("x", ParameterType.ACTOR, Optional.empty(), "the one"),
            new QueryParameter("y", ParameterType.IRI, Optional.of("cy:Person"), "a class"),
            new QueryParameter("z", ParameterType.TEXT, Optional.of(""), "any words"));
    assertThat(query.parameters().get(0).required()).isTrue();
    assertThat(query.parameters().get(2).optional()).isTrue();
  }

  @Test
  void takesAUsersFileWithoutAHeader() throws IOException {
    NamedQuery query = QueryCatalogue.read(write("mine.rq", "\uFEFF" + SELECT));
    assertThat(query).isEqualTo(NamedQuery.of("mine", SELECT));
  }

  @Test
  void listsQueriesByNameAndNothingElse() throws IOException {
    write("b.rq", "# B?\n" + SELECT);
    write("a.rq", "# A?\n" + SELECT);
    write("notes.txt", "not a query");
    assertThat(QueryCatalogue.load(folder).queries())
        .extracting(NamedQuery::name)
        .containsExactly("a", "b");
    assertThat(QueryCatalogue.names(folder)).containsExactly("a", "b");
  }

  @Test
  void suggestsTheNearestName() throws IOException {
    write("meetings.rq", "# Who?\n" + SELECT);
    write("sanctions.rq", "# Who?\n" + SELECT);
    QueryCatalogue catalogue = QueryCatalogue.load(folder);
    assertThatThrownBy(() -> catalogue.named("meeting"))
        .isInstanceOf(UnknownQueryException.class)
        .hasMessage("there is no query \"meeting\"; did you mean meetings?");
    assertThatThrownBy(() -> catalogue.named("xyz"))
        .hasMessage("there is no query \"xyz\"; known: meetings, sanctions");
  }

  @Test
  void saysThatAFolderOrFileIsMissing() {
    assertThatThrownBy(() -> QueryCatalogue.load(folder.resolve("none")))
        .isInstanceOf(BadCatalogueException.class)
        .hasMessageContaining("there is no such folder");
    assertThatThrownBy(() -> QueryCatalogue.read(folder.resolve("none.rq")))
        .isInstanceOf(BadCatalogueException.class)
        .hasMessageContaining("there is no such file");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
