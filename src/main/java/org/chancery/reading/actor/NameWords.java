package org.chancery.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reading.nlp.Folding;

/** Takes names apart into words that spellings of one name share. */
final class NameWords {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ash", "ar", "an", "ad", "at", "ul", "bin", "ibn", "ben", "bint", "de",
          "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den",
          "ter", "zu", "of", "the", "jr", "sr", "ii", "iii", "iv");
  private static final int INITIAL = 1;

  private NameWords() {}

  /** Returns the words of a name without case, diacritics and marks. */
  static List<String> of(String name) {
    String folded = Folding.folded(name);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      char letter = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(letter)) {
        word.append(letter);
      } else if (letter != '\'' && letter != '\u2019' && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Returns the words without particles and initials; all of them where nothing else is left. */
  static List<String> bearing(String name) {
    List<String> words = of(name);
    List<String> bearing = new ArrayList<>(words);
    bearing.removeIf(word -> word.length() <= INITIAL || PARTICLES.contains(word));
    return bearing.isEmpty() ? words : bearing;
  }

  /** Returns the last of the words that are no particles; empty where there are no words. */
  static String last(String name) {
    List<String> words = bearing(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Returns the first of the words that are no particles; empty where there are no words. */
  static String first(String name) {
    List<String> words = bearing(name);
    return words.isEmpty() ? "" : words.get(0);
  }

  /** Returns the first letters of the words that begin with a capital: "HWU". */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }

  /** Returns whether a name ends with all words of another. */
  static boolean endsWith(String name, String shorter) {
    List<String> all = bearing(name);
    List<String> few = bearing(shorter);
    int from = all.size() - few.size();
    return from >= 0 && all.subList(from, all.size()).equals(few);
  }

  /** Returns whether a name is a single word, but for particles and initials. */
  static boolean oneWord(String name) {
    return bearing(name).size() <= 1;
  }

  /**
   * Returns whether two names have the same words but for what English spellings leave to taste:
   * doubled letters, y or i, a silent e, "ou" or "u" ("Mohammed", "Mohamed").
   */
  static boolean sameLetters(String one, String other) {
    return squeezed(one).equals(squeezed(other));
  }

  private static List<String> squeezed(String name) {
    return bearing(name).stream().map(NameWords::squeezedWord).toList();
  }

  private static String squeezedWord(String word) {
    return word.replace("ou", "u")
        .replace("oo", "u")
        .replace("ee", "i")
        .replace("ph", "f")
        .replace("w", "v")
        .replace("y", "i")
        .replaceAll("(.)\\1+", "$1")
        .replaceAll("(?<=.{3})e$", "");
  }

  /** Returns the words as their sounds. */
  static List<String> sounds(String name) {
    return bearing(name).stream().map(Sounds::of).toList();
  }
}
