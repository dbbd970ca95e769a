package org.chancery.graph.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.chancery.graph.query.BadQueryException.Position;
import org.chancery.graph.rdf.Prefixes;

/** Reads SPARQL 1.1 queries; the prefixes that all share need not be declared. */
final class SparqlReader {
  private static final Pattern PLACE = Pattern.compile("(?i)line (\\d+), column (\\d+)");
  private static final Pattern PREFIXED =
      Pattern.compile("Line (\\d+), column (\\d+): Unresolved prefixed name: ([^:\\s]*):.*");
  private static final Pattern HALF_WORD =
      Pattern.compile("Lexical error at .*Encountered: (\\S+).* after prefix \"(.*)\"");
  private static final Pattern UNEXPECTED = Pattern.compile("Encountered \"(.*)\" at line.*");
  private static final Pattern TOKEN = Pattern.compile(" (?:<\\w+> )?\"(.*) \"");
  private static final Pattern EXPECTED =
      Pattern.compile("(?m)^ +(\"[^\\\\\"]+\"|<\\w+>) \\.\\.\\.");
  private static final Map<String, String> WORDS =
      Map.of(
          "<IRIref>", "\"an IRI\"",
          "<VAR1>", "\"a variable\"",
          "<INTEGER>", "\"a number\"",
          "<STRING_LITERAL1>", "\"a text\"");
  private static final Pattern VARIABLE = Pattern.compile("[?$](\\w+)");
  private static final Pattern DECLARED = Pattern.compile("(?i)\\bprefix\\s+([\\w.-]*):");
  private static final List<String> KEYWORDS =
      List.of(
          "ASK",
          "BASE",
          "BIND",
          "CONSTRUCT",
          "COUNT",
          "DESCRIBE",
          "DISTINCT",
          "EXISTS",
          "FILTER",
          "FROM",
          "GRAPH",
          "GROUP",
          "HAVING",
          "LIMIT",
          "MINUS",
          "OFFSET",
          "OPTIONAL",
          "ORDER",
          "PREFIX",
          "REDUCED",
          "SELECT",
          "UNION",
          "VALUES",
          "WHERE");

  private SparqlReader() {}

  /**
   * Returns the parsed query.
   *
   * @throws BadQueryException with line and column where the text is no query
   */
  static Query read(String text) {
    try {
      return QueryFactory.parse(shared(), text, null, Syntax.syntaxSPARQL_11);
    } catch (QueryException failure) {
      refuseUpdate(text);
      throw explained(text, String.valueOf(failure.getMessage()));
    }
  }

  private static Query shared() {
    Query query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.STANDARD));
    return query;
  }

  private static void refuseUpdate(String text) {
    if (update(text)) {
      throw new BadQueryException(
          "this is an update; queries only read the store",
          Position.NONE,
          "the store is changed by ingesting articles");
    }
  }

  private static boolean update(String text) {
    UpdateRequest request = new UpdateRequest();
    request.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.STANDARD));
    try {
      UpdateFactory.parse(request, text);
      return !request.getOperations().isEmpty();
    } catch (QueryException noUpdateEither) {
      return false;
    }
  }

  private static BadQueryException explained(String text, String message) {
    Matcher prefixed = PREFIXED.matcher(message);
    if (prefixed.matches()) {
      return unknownPrefix(text, prefixed);
    }
    Matcher halfWord = HALF_WORD.matcher(message);
    if (halfWord.find()) {
      return badWord(text, message, halfWord);
    }
    Matcher unexpected = UNEXPECTED.matcher(message.lines().findFirst().orElse(""));
    return unexpected.matches()
        ? unexpected(text, message, unexpected.group(1))
        : elsewhere(text, message);
  }

  private static BadQueryException unknownPrefix(String text, Matcher prefixed) {
    String prefix = prefixed.group(3);
    int line = Integer.parseInt(prefixed.group(1));
    int column = Integer.parseInt(prefixed.group(2));
    return new BadQueryException(
        "unknown prefix \"" + prefix + ":\"",
        Position.in(text, line, column),
        "declare it with PREFIX" + Nearest.hint(prefix, prefixes(text)));
  }

  private static List<String> prefixes(String text) {
    TreeSet<String> known = new TreeSet<>(Prefixes.STANDARD.getNsPrefixMap().keySet());
    Matcher declared = DECLARED.matcher(text);
    while (declared.find()) {
      known.add(declared.group(1));
    }
    return List.copyOf(known);
  }

  /** The parser tells the end of a word that it does not know, not its beginning. */
  private static BadQueryException badWord(String text, String message, Matcher halfWord) {
    String word = halfWord.group(2).replace("\\\"", "\"").replace("\\'", "'");
    if (word.startsWith("'") || word.startsWith("\"")) {
      return new BadQueryException(
          "a text does not end", place(text, message, -word.length()), "close it with its quote");
    }
    List<String> near = Nearest.to(word, KEYWORDS);
    return new BadQueryException(
        word.isEmpty() ? "unexpected character" : "unknown word " + word,
        place(text, message, -word.length()),
        near.isEmpty() ? "" : "did you mean " + Nearest.or(near) + "?");
  }

  private static BadQueryException unexpected(String text, String message, String encountered) {
    Matcher token = TOKEN.matcher(encountered);
    String found = token.matches() ? token.group(1) : encountered;
    List<String> expected = expected(message);
    boolean end = found.equals("<EOF>");
    return new BadQueryException(
        end ? "the query ends too early" : "unexpected " + found,
        place(text, message, 0),
        end && expected.contains("}") ? "a } is missing" : hint(found, expected));
  }

  private static String hint(String found, List<String> expected) {
    List<String> near = Nearest.to(found, expected);
    if (!near.isEmpty()) {
      return "did you mean " + Nearest.or(near) + "?";
    }
    return expected.isEmpty() || expected.size() > 12 ? "" : "expected " + Nearest.or(expected);
  }

  private static List<String> expected(String message) {
    return EXPECTED
        .matcher(message)
        .results()
        .map(found -> WORDS.getOrDefault(found.group(1), found.group(1)))
        .filter(token -> token.startsWith("\""))
        .map(token -> token.substring(1, token.length() - 1))
        .map(token -> KEYWORDS.contains(upper(token)) ? upper(token) : token)
        .toList();
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static BadQueryException elsewhere(String text, String message) {
    Position place = place(text, message, 0);
    return new BadQueryException(
        message.lines().findFirst().orElse("").replaceFirst("^Line \\d+, column \\d+: ", ""),
        place.known() ? place : variable(text, message),
        message.startsWith("Non-group key variable")
            ? "put it into GROUP BY, or into an aggregate such as SAMPLE"
            : "");
  }

  private static Position place(String text, String message, int shift) {
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? Position.in(
            text, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)) + shift)
        : Position.NONE;
  }

  /** Faults of meaning come without a place but name a variable: where it stands first. */
  private static Position variable(String text, String message) {
    Matcher named = VARIABLE.matcher(message);
    if (!named.find()) {
      return Position.NONE;
    }
    String uncommented = blankComments(text);
    Matcher place = Pattern.compile("[?$]" + named.group(1) + "\\b").matcher(uncommented);
    return place.find() ? Position.at(text, place.start()) : Position.NONE;
  }

  private static String blankComments(String text) {
    return Pattern.compile("(?m)^\\s*#.*$")
        .matcher(text)
        .replaceAll(comment -> " ".repeat(comment.group().length()));
  }
}
