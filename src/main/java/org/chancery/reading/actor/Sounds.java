package org.chancery.reading.actor;

import java.util.List;

/**
 * Tells what transliterations of a word have in common: its consonants, those that scripts other
 * than Latin leave to taste taken together ("Gaddafi", "Qadhafi", "Kadhafi").
 */
final class Sounds {
  private static final List<String> LONGER =
      List.of(
          "tsch", "sch", "tch", "sh", "sz", "ch", "cz", "kh", "gh", "ck", "ph", "th", "dh", "zh",
          "dj");

  private Sounds() {}

  /** Returns the sounds of a word in lower case without diacritics. */
  static String of(String word) {
    StringBuilder sounds = new StringBuilder();
    int next = 0;
    while (next < word.length()) {
      String letters = lettersAt(word, next);
      add(sounds, sound(letters, next == 0));
      next += letters.length();
    }
    return sounds.toString();
  }

  private static String lettersAt(String word, int index) {
    for (String longer : LONGER) {
      if (word.startsWith(longer, index)) {
        return longer;
      }
    }
    return word.substring(index, index + 1);
  }

  /** Vowels sound only where they begin a word, and all alike. */
  private static String sound(String letters, boolean first) {
    return switch (letters) {
      case "tsch", "sch", "tch", "sh", "sz", "ch", "cz", "s" -> "s";
      case "kh", "gh", "ck", "q", "c", "g", "k" -> "k";
      case "ph", "w", "v", "f" -> "f";
      case "th", "dh", "t", "d" -> "d";
      case "zh", "dj", "j", "z" -> "z";
      case "a", "e", "i", "o", "u", "y" -> first ? "a" : "";
      case "h" -> "";
      default -> letters;
    };
  }

  private static void add(StringBuilder sounds, String sound) {
    boolean again =
        !sound.isEmpty()
            && !sounds.isEmpty()
            && sounds.charAt(sounds.length() - 1) == sound.charAt(0);
    sounds.append(again ? "" : sound);
  }
}
