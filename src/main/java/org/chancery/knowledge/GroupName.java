package org.chancery.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A group's name as a source writes it, in order.
 *
 * @param text the name without its short form: "Adn Abyan Islamic Army"
 * @param acronyms the short forms that stood in brackets behind it
 */
record GroupName(String text, List<String> acronyms) {
  private static final Pattern SHORT_FORM = Pattern.compile("\\(([^()]*)\\)?\\s*$");
  private static final Set<String> SMALL =
      Set.of(
          "and", "of", "the", "for", "in", "on", "to", "with", "against", "from", "by", "a", "al",
          "de", "del", "la", "las", "los", "da", "do", "dos", "du", "des", "le", "les", "y", "e",
          "ul", "us", "wal", "fi", "or");

  /** Returns the name that a source writes in capitals with underscores between the words. */
  static Optional<GroupName> ofCapitals(String written) {
    String spaced = written.replace('_', ' ').strip();
    Matcher brackets = SHORT_FORM.matcher(spaced);
    List<String> acronyms =
        brackets.find() && brackets.group(1).matches("\\p{Lu}[\\p{Lu}\\d/-]{1,7}")
            ? List.of(brackets.group(1))
            : List.of();
    String bare = brackets.reset().replaceFirst("").strip();
    return bare.contains("+") || bare.length() < 3
        ? Optional.empty()
        : Optional.of(new GroupName(titled(bare), acronyms));
  }

  /** Returns the name that a source writes in mixed case. */
  static GroupName of(String written) {
    String plain = written.replace('’', '\'').replace('´', '\'').replaceAll("\\s+", " ").strip();
    Matcher brackets = SHORT_FORM.matcher(plain);
    boolean isShort = brackets.find() && brackets.group(1).matches("\\p{Lu}[\\p{L}\\d/-]{1,9}");
    return isShort
        ? new GroupName(
            brackets.reset().replaceFirst("").strip(),
            List.of(brackets.reset().results().findFirst().orElseThrow().group(1)))
        : new GroupName(plain, List.of());
  }

  private static String titled(String capitals) {
    String words =
        Arrays.stream(capitals.toLowerCase(Locale.ROOT).split("\\s+"))
            .map(word -> SMALL.contains(word) ? word : capitalised(word))
            .collect(Collectors.joining(" "));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "al-qaeda" becomes "al-Qaeda", "lashkar-e-taiba" "Lashkar-e-Taiba". */
  private static String capitalised(String word) {
    return Arrays.stream(word.split("-", -1))
        .map(
            part ->
                part.isEmpty() || (part.length() < 3 && word.contains("-"))
                    ? part
                    : upperFirst(part))
        .collect(Collectors.joining("-"));
  }

  private static String upperFirst(String part) {
    return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
  }
}
