package org.chancery.reading.nlp.tagging;

/** Draws the outline of words. */
final class WordShape {
  private static final int LONGEST_RUN = 2;

  private WordShape() {}

  /**
   * Returns the word with X for each capital, x for each other letter and d for each digit; of a
   * run of one kind only two are kept, so that "Geneva" and "Ankara" are both {@code Xxx}.
   */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      run = kind == last ? run + 1 : 1;
      if (run <= LONGEST_RUN) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
