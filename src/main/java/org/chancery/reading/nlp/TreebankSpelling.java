package org.chancery.reading.nlp;

import org.chancery.reading.text.Quotes;

/** Spells words as the treebanks do that the models learned from. */
final class TreebankSpelling {
  private TreebankSpelling() {}

  /** Returns the word with straight quotes, one kind of double quote, hyphen, dash and ellipsis. */
  static String of(String word) {
    if (isPlain(word)) {
      return word;
    }
    String straight = Quotes.straight(word);
    return switch (straight) {
      case "''", "``", "\u00ab", "\u00bb", "\u201e" -> "\"";
      case "\u2012", "\u2015" -> "\u2014";
      case "\u2026" -> "...";
      default -> straight.replace('\u2011', '-').replace('\u2010', '-');
    };
  }

  private static boolean isPlain(String word) {
    return Character.isLetterOrDigit(word.charAt(0)) && word.chars().allMatch(c -> c < 128);
  }
}
