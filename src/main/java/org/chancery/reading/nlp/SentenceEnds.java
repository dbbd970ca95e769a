package org.chancery.reading.nlp;

import java.util.Set;

/** Tells whether a sentence ends between two stretches of text. Safe for use by many threads. */
final class SentenceEnds {
  /** Words that seldom follow an abbreviation inside a sentence when they have a capital. */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "But",
          "And",
          "He",
          "She",
          "It",
          "They",
          "We",
          "You",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "However",
          "Meanwhile",
          "According",
          "After",
          "Before",
          "When",
          "While",
          "Since",
          "For",
          "As",
          "If",
          "Earlier",
          "Later",
          "Last",
          "Some",
          "Many",
          "Most",
          "All",
          "Both",
          "Although",
          "Though",
          "Then",
          "So",
          "Or",
          "Yet",
          "Also",
          "Such",
          "With",
          "By",
          "From",
          "To",
          "No",
          "Not",
          "What",
          "Who",
          "How",
          "Why",
          "Where",
          "I");

  private static final int LONGEST_NUMBER = 6;
  private static final String GOING_ON = ",;:.?!";

  private final Abbreviations abbreviations;

  SentenceEnds(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * Returns whether a sentence ends between two neighbours without blanks.
   *
   * @param begin where the sentence begins
   */
  boolean between(String text, int begin, Piece chunk, Piece next) {
    int end = Marks.beforeClosing(text, chunk.begin(), chunk.end());
    if (end == chunk.begin() || isReference(text, next)) {
      return false;
    }
    boolean closed = end < chunk.end();
    return switch (text.charAt(end - 1)) {
      case '?', '!', '\u2026' -> mayBegin(text, next);
      case '.' -> stopEnds(text, begin, new Piece(chunk.begin(), end), closed, next);
      default -> false;
    };
  }

  /** Returns whether the stretch is the number of a footnote: "[12]". */
  static boolean isReference(String text, Piece chunk) {
    int last = chunk.end() - 1;
    if (chunk.empty() || text.charAt(chunk.begin()) != '[' || text.charAt(last) != ']') {
      return false;
    }
    return text.substring(chunk.begin() + 1, last).chars().allMatch(Character::isDigit);
  }

  /** No sentence begins in lower case, nor with a mark that goes on, nor is one a lone quote. */
  private static boolean mayBegin(String text, Piece next) {
    int first = Marks.afterOpening(text, next.begin(), next.end());
    if (first == next.end()) {
      first = Chunks.overBlanks(text, first, text.length());
    }
    if (first == text.length()) {
      return false;
    }
    return !Character.isLowerCase(text.codePointAt(first))
        && GOING_ON.indexOf(text.charAt(first)) < 0;
  }

  private boolean stopEnds(String text, int begin, Piece chunk, boolean closed, Piece next) {
    String word = text.substring(Marks.afterOpening(text, chunk.begin(), chunk.end()), chunk.end());
    if (!mayBegin(text, next) || (chunk.begin() == begin && numbersItem(word))) {
      return false;
    }
    return switch (abbreviations.kind(word)) {
      case NONE -> true;
      case EITHER -> closed || starts(text, next);
      case BEFORE_NUMBER -> !Character.isDigit(text.charAt(next.begin()));
      case BEFORE_NAME -> word.length() == 2 && starts(text, next);
    };
  }

  /** "1.", "2.1.", "b.": the number of an item of a list. */
  private static boolean numbersItem(String word) {
    boolean number = word.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    return word.length() == 2 || (number && word.length() <= LONGEST_NUMBER);
  }

  private static boolean starts(String text, Piece next) {
    int begin = Marks.afterOpening(text, next.begin(), next.end());
    int end = begin;
    while (end < next.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return begin > next.begin() || STARTERS.contains(text.substring(begin, end));
  }
}
