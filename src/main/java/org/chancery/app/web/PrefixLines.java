package org.chancery.app.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the declarations of prefixes at the head of a query to those that a reader needs. */
final class PrefixLines {
  private static final Pattern DECLARATION =
      Pattern.compile("PREFIX\\s+([\\w.-]*):\\s*<[^>]*>\\s*");

  private PrefixLines() {}

  /** Returns the query without the declarations that it does not use, the others in order. */
  static String onlyUsed(String query) {
    List<String> lines = query.lines().toList();
    String rest = lines.stream().filter(line -> !declares(line)).collect(joined());
    Stream<String> used = lines.stream().filter(line -> declares(line) && uses(rest, line));
    List<String> comments = rest.lines().takeWhile(line -> line.startsWith("#")).toList();
    Stream<String> body = rest.lines().skip(comments.size());
    return Stream.of(comments.stream(), used.sorted(), body)
        .flatMap(part -> part)
        .collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n", "", "\n");
  }

  private static boolean declares(String line) {
    return DECLARATION.matcher(line).matches();
  }

  private static boolean uses(String rest, String line) {
    Matcher declaration = DECLARATION.matcher(line);
    return declaration.matches()
        && Pattern.compile("(?<![\\w.-])" + Pattern.quote(declaration.group(1)) + ":")
            .matcher(rest)
            .find();
  }
}
