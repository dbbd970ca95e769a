package org.chancery.reading.nlp;

/** Knows addresses of the web and of mail, and numbers of telephones: marks do not part them. */
final class Addresses {
  private static final int LONGEST_LOCAL_NUMBER = 8;

  private Addresses() {}

  /** Returns whether a word is an address or a handle. */
  static boolean is(String text, Piece word) {
    char first = text.charAt(word.begin());
    if (first == '@' || first == '#') {
      return word.end() - word.begin() > 1;
    }
    return text.startsWith("www.", word.begin())
        || has(text, word, "://")
        || isMail(text, word)
        || isPath(text, word);
  }

  private static boolean has(String text, Piece word, String wanted) {
    int at = text.indexOf(wanted.charAt(0), word.begin());
    return at >= 0 && at < word.end() && text.startsWith(wanted, at);
  }

  /** "example.org/news". */
  private static boolean isPath(String text, Piece word) {
    int stop = text.indexOf('.', word.begin());
    int stroke = text.indexOf('/', word.begin());
    return stop > word.begin()
        && stroke > stop + 2
        && stroke < word.end()
        && Character.isLetter(text.charAt(stop + 1))
        && Character.isLetter(text.charAt(stroke - 1));
  }

  private static boolean isMail(String text, Piece word) {
    int at = word.begin();
    while (at < word.end() && text.charAt(at) != '@') {
      at++;
    }
    return at > word.begin() && at + 1 < word.end();
  }

  /** Returns whether digits with hyphens are one number: "202-555-0143", "555-0143", not "5-6". */
  static boolean isNumber(String text, int begin, int end) {
    int hyphens = 0;
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      if (c == '-') {
        hyphens++;
      } else if (!Character.isDigit(c)) {
        return false;
      }
    }
    boolean local = end - begin == LONGEST_LOCAL_NUMBER && text.charAt(begin + 3) == '-';
    return hyphens > 1 || local;
  }
}
