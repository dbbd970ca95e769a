package org.chancery.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes names that a source has in capitals, wholly or in part, as they are usually written. */
final class PersonNames {
  private static final Set<String> SMALL =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "du", "von", "van", "der", "den", "bin", "ibn",
          "bint", "y", "e");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’]+");
  private static final Pattern ROMAN = Pattern.compile("I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V");
  private static final Pattern INNER = Pattern.compile("(^|'|’)(\\p{Ll})");

  private PersonNames() {}

  /** Returns "Shehbaz Sharif" for "Shehbaz SHARIF", "Bashar al-Asad" for "Bashar al-ASAD". */
  static String cased(String name) {
    String[] words = name.strip().split("\\s+");
    return Arrays.stream(words)
        .map(word -> word(word, word.equals(words[0])))
        .collect(Collectors.joining(" "));
  }

  private static String word(String word, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!first && isCapitals(word) && SMALL.contains(lower)) {
      return lower;
    }
    return Arrays.stream(word.split("(?<=-)")).map(PersonNames::part).collect(Collectors.joining());
  }

  private static String part(String part) {
    String bare = part.replace("-", "");
    boolean keeps = !isCapitals(bare) || ROMAN.matcher(bare).matches();
    String lower = part.toLowerCase(Locale.ROOT);
    int scottish = part.startsWith("Mc") ? 2 : 0;
    return keeps ? part : part.substring(0, scottish) + capitalised(lower.substring(scottish));
  }

  private static String capitalised(String lower) {
    Matcher matcher = INNER.matcher(lower);
    return matcher.replaceAll(found -> found.group(1) + found.group(2).toUpperCase(Locale.ROOT));
  }

  /** Irish and Scottish names have a small letter: "McCARTHY". */
  private static boolean isCapitals(String word) {
    return CAPITALS.matcher(word.replaceFirst("^Mc", "MC").replaceAll("[,.]$", "")).matches();
  }
}
