package org.chancery.reading.nlp;

/** Finds the stretches of a text that blanks part. */
final class Chunks {
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Chunks() {}

  /** Returns the next stretch without blanks between two offsets; empty where none is left. */
  static Piece next(String text, int from, int end) {
    int begin = overBlanks(text, from, end);
    int stop = begin;
    while (stop < end && !isBlank(text.charAt(stop))) {
      stop++;
    }
    return new Piece(begin, stop);
  }

  /** Returns the offset of the first character that is no blank, or the end. */
  static int overBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the offset after the last character that is no blank, or the begin. */
  static int backOverBlanks(String text, int from, int begin) {
    int at = from;
    while (at > begin && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Returns whether a character only keeps words apart. */
  static boolean isBlank(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == BYTE_ORDER_MARK
        || c == ZERO_WIDTH_SPACE;
  }
}
