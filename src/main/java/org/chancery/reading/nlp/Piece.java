package org.chancery.reading.nlp;

/**
 * A stretch of a text.
 *
 * @param begin offset of the first UTF-16 unit
 * @param end offset after the last one
 */
record Piece(int begin, int end) {

  /** Returns the stretch without spaces around it; its begin is its end where nothing is left. */
  Piece stripped(CharSequence text) {
    int first = begin;
    int last = end;
    while (first < last && blank(text.charAt(first))) {
      first++;
    }
    while (last > first && blank(text.charAt(last - 1))) {
      last--;
    }
    return new Piece(first, last);
  }

  boolean empty() {
    return end <= begin;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }
}
