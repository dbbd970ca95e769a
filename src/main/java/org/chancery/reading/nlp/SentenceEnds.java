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

  private final Abbreviations abbreviations;

  SentenceEnds(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Returns whether a sentence of the paragraph ends between two neighbours without blanks. */
  boolean between(String text, Piece paragraph, Piece chunk, Piece next) {
    int end = Marks.beforeClosing(text, chunk.begin(), chunk.end());
    if (end == chunk.begin() || !mayBegin(text, next)) {
      return false;
    }
    return switch (text.charAt(end - 1)) {
      case '?', '!', '\u2026' -> true;
      case '.' -> stopEnds(text, paragraph, new Piece(chunk.begin(), end), chunk.end(), next);
      default -> false;
    };
  }

  /** No sentence begins in lower case, nor with a mark that goes on. */
  private static boolean mayBegin(String text, Piece next) {
    int first = Marks.afterOpening(text, next.begin(), next.end());
    if (first == next.end()) {
      return true;
    }
    char c = text.charAt(first);
    return !Character.isLowerCase(text.codePointAt(first)) && ",;:.?!".indexOf(c) < 0;
  }

  private boolean stopEnds(String text, Piece paragraph, Piece chunk, int closed, Piece next) {
    int begin = Marks.afterOpening(text, chunk.begin(), chunk.end());
    String word = text.substring(begin, chunk.end());
    if (chunk.begin() == paragraph.begin() && numbersItem(word)) {
      return false;
    }
    Abbreviations.Kind kind = abbreviations.kind(word);
    return switch (kind) {
      case NONE -> true;
      case EITHER -> closed > chunk.end() || starts(text, next);
      case BEFORE_NUMBER -> !Character.isDigit(text.charAt(next.begin()));
      case BEFORE_NAME -> word.length() == 2 && starts(text, next);
    };
  }

  /** "1.", "12.", "b.": the number of an item of a list. */
  private static boolean numbersItem(String word) {
    int stop = word.length() - 1;
    return stop == 1 || (stop == 2 && Character.isDigit(word.charAt(0)));
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
