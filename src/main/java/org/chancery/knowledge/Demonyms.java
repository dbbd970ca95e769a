package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the words for a people as the World Factbook writes them: "Dane(s)", "Dutchman(men)". */
final class Demonyms {
  private static final Pattern ALTERNATIVES = Pattern.compile("\\s*(?:[,;/]|\\bor\\b)\\s*");
  private static final Pattern PLURAL_IN_S = Pattern.compile("(.+?)\\((e?s)\\)");
  private static final Pattern PLURAL_IN_E = Pattern.compile("(.+?)(man|woman)\\((?:wo)?men\\)");
  private static final Pattern ONE_FORM = Pattern.compile("(.+?) \\([a-z ]*plural\\)");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’. -]+");

  private Demonyms() {}

  /** Returns the words, singular and plural; none where the text says something else. */
  static List<String> of(String text) {
    return ALTERNATIVES
        .splitAsStream(text.strip())
        .flatMap(Demonyms::forms)
        .filter(word -> NAME.matcher(word).matches())
        .toList();
  }

  private static Stream<String> forms(String word) {
    return match(PLURAL_IN_S, word)
        .map(it -> Stream.of(it.group(1), it.group(1) + it.group(2)))
        .or(() -> match(PLURAL_IN_E, word).map(Demonyms::manAndMen))
        .or(() -> match(ONE_FORM, word).map(it -> Stream.of(it.group(1))))
        .orElse(Stream.of(word));
  }

  private static Stream<String> manAndMen(Matcher word) {
    String singular = word.group(1) + word.group(2);
    return Stream.of(singular, singular.replaceAll("an$", "en"));
  }

  private static Optional<Matcher> match(Pattern pattern, String word) {
    return Optional.of(pattern.matcher(word)).filter(Matcher::matches);
  }
}
