package org.chancery.graph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QuerySyntaxSubstituteScope;
import org.chancery.graph.rdf.Prefixes;

/** Reads a query file and holds it to the rules of the catalogue. */
final class QueryFile {
  static final String EXTENSION = ".rq";
  private static final Pattern VARIABLE = Pattern.compile("[?$](\\w+)");

  private final Path path;

  QueryFile(Path path) {
    this.path = path;
  }

  /**
   * Returns the query, its syntax unread; the question may be missing.
   *
   * @throws BadCatalogueException if the file cannot be read or its header is broken
   */
  NamedQuery read() {
    return NamedQuery.of(name(), text());
  }

  /**
   * Returns the query of a catalogue.
   *
   * @throws BadCatalogueException if it has no question, its SPARQL is wrong, or a parameter does
   *     not fit it
   */
  NamedQuery readStrictly() {
    String text = text();
    QueryHeader header = QueryHeader.read(path.toString(), text);
    String question =
        header
            .question()
            .filter(words -> !words.isBlank())
            .orElseThrow(() -> bad(1, "the first line must be a comment with the question"));
    NamedQuery query = new NamedQuery(name(), question, header.parameters(), text);
    check(header, parsed(text));
    return query;
  }

  String name() {
    String file = path.getFileName().toString();
    return file.endsWith(EXTENSION) ? file.substring(0, file.length() - EXTENSION.length()) : file;
  }

  private String text() {
    try {
      return Files.readString(path).replace("\uFEFF", "").replace("\r\n", "\n");
    } catch (NoSuchFileException missing) {
      throw bad(0, "there is no such file");
    } catch (CharacterCodingException wrong) {
      throw bad(0, "the file is not UTF-8");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Query parsed(String text) {
    try {
      Query query = SparqlReader.read(text);
      Guard.check(query);
      return query;
    } catch (BadQueryException wrong) {
      throw bad(wrong.line(), String.valueOf(wrong.getMessage()));
    }
  }

  private void check(QueryHeader header, Query query) {
    Set<String> variables = variables(query);
    for (int i = 0; i < header.parameters().size(); i++) {
      QueryParameter parameter = header.parameters().get(i);
      int line = header.lines().get(i);
      checkUsed(parameter, variables, line);
      checkReplaceable(parameter, query, line);
      checkDefault(parameter, line);
    }
  }

  /** The serialized query has the variables of patterns and expressions alike, and no comments. */
  private static Set<String> variables(Query query) {
    return VARIABLE
        .matcher(query.serialize())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void checkUsed(QueryParameter parameter, Set<String> variables, int line) {
    if (!variables.contains(parameter.name())) {
      throw bad(
          line,
          "the query has no variable ?%s%s"
              .formatted(parameter.name(), Nearest.hint(parameter.name(), variables)));
    }
  }

  private void checkReplaceable(QueryParameter parameter, Query query, int line) {
    try {
      QuerySyntaxSubstituteScope.scopeCheck(query, Set.of(Var.alloc(parameter.name())));
    } catch (QueryScopeException wrong) {
      throw bad(line, "the query itself gives ?%s a value".formatted(parameter.name()));
    }
  }

  private void checkDefault(QueryParameter parameter, int line) {
    try {
      parameter
          .defaultValue()
          .filter(value -> !value.isBlank())
          .ifPresent(value -> Arguments.term(parameter, value, new Terms(Prefixes.STANDARD)));
    } catch (BadArgumentException wrong) {
      throw bad(line, "default of " + parameter.name() + ": " + wrong.getMessage());
    }
  }

  private BadCatalogueException bad(int line, String reason) {
    return new BadCatalogueException(path.toString(), line, reason);
  }
}
