package org.chancery.graph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments that a query file begins with.
 *
 * <pre>
 * # The question, on one line?
 * # Any further lines explain.
 * # &#64;param NAME TYPE [DEFAULT] — comment
 * </pre>
 *
 * <p>A parameter without a default is required. A default of several words needs no quotes; {@code
 * ""} is the empty one, by which the variable stays unbound. Instead of the dash two hyphens do.
 *
 * @param question the first line, absent where the file begins with no comment
 * @param parameters in the order of their lines
 * @param lines the line of each parameter, counted from 1
 */
record QueryHeader(
    Optional<String> question, List<QueryParameter> parameters, List<Integer> lines) {
  private static final String FORM = "# @param NAME TYPE [DEFAULT] — comment";
  private static final Pattern PARAMETER =
      Pattern.compile("@param\\s+(\\S+)\\s+(\\S+)(?:\\s+(\"[^\"]*\"|.*?))??\\s+(?:—|--)\\s+(.+)");
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");

  QueryHeader {
    parameters = List.copyOf(parameters);
    lines = List.copyOf(lines);
  }

  /**
   * Returns the header of a text.
   *
   * @param file that errors name
   */
  static QueryHeader read(String file, String text) {
    List<String> comments =
        text.lines()
            .map(String::strip)
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList();
    return new Reader(file).read(comments);
  }

  private static final class Reader {
    private final String file;
    private final List<QueryParameter> parameters = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    Reader(String file) {
      this.file = file;
    }

    QueryHeader read(List<String> comments) {
      for (int i = 0; i < comments.size(); i++) {
        if (comments.get(i).startsWith("@")) {
          parameters.add(parameter(comments.get(i), i + 1));
          lines.add(i + 1);
        }
      }
      return new QueryHeader(
          comments.stream().findFirst().filter(first -> !first.startsWith("@")), parameters, lines);
    }

    private QueryParameter parameter(String comment, int line) {
      Matcher matcher = PARAMETER.matcher(comment);
      if (!matcher.matches()) {
        throw bad(line, "a parameter is written: " + FORM);
      }
      String name = matcher.group(1);
      checkUnseen(name, line);
      ParameterType type = type(matcher.group(2), line);
      return made(name, type, Optional.ofNullable(matcher.group(3)), matcher.group(4), line);
    }

    private void checkUnseen(String name, int line) {
      if (parameters.stream().anyMatch(parameter -> parameter.name().equals(name))) {
        throw bad(line, "parameter " + name + " is declared twice");
      }
    }

    private ParameterType type(String name, int line) {
      return ParameterType.named(name)
          .orElseThrow(
              () ->
                  bad(
                      line,
                      "no type of parameters: %s; the types are %s"
                          .formatted(name, String.join(", ", ParameterType.names()))));
    }

    private QueryParameter made(
        String name, ParameterType type, Optional<String> value, String comment, int line) {
      try {
        return new QueryParameter(name, type, value.map(Reader::unquoted), comment);
      } catch (IllegalArgumentException wrong) {
        throw bad(line, String.valueOf(wrong.getMessage()));
      }
    }

    private static String unquoted(String value) {
      Matcher matcher = QUOTED.matcher(value);
      return matcher.matches() ? matcher.group(1) : value;
    }

    private BadCatalogueException bad(int line, String reason) {
      return new BadCatalogueException(file, line, reason);
    }
  }
}
