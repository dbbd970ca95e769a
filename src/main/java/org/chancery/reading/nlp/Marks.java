package org.chancery.reading.nlp;

/** Tells marks from the characters of words. */
final class Marks {
  private static final String CLOSING = "\"')]}\u201d\u2019\u00bb";
  private static final String OPENING = "\"'([{\u201c\u2018\u00ab`";
  private static final String RUNS = ".-*=_!?~+#<>`'|\u2014";

  private Marks() {}

  /** Returns whether a letter, digit or combining mark stands at an offset. */
  static boolean isWordCharacter(String text, int at) {
    char c = text.charAt(at);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int point =
        Character.isLowSurrogate(c) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }

  /** Returns where the mark ends that begins at an offset: "--" and "..." are one. */
  static int runEnd(String text, int begin) {
    char c = text.charAt(begin);
    int end = begin + 1;
    if (Character.isHighSurrogate(c)) {
      return Math.min(end + 1, text.length());
    }
    while (RUNS.indexOf(c) >= 0 && end < text.length() && continues(c, text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns where the mark begins that ends at an offset. */
  static int runBegin(String text, int end) {
    char c = text.charAt(end - 1);
    int begin = end - 1;
    if (Character.isLowSurrogate(c)) {
      return Math.max(begin - 1, 0);
    }
    while (RUNS.indexOf(c) >= 0 && begin > 0 && continues(c, text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean continues(char c, char neighbour) {
    boolean asks = c == '?' || c == '!';
    return neighbour == c || (asks && (neighbour == '?' || neighbour == '!'));
  }

  /** Returns whether only closing quotes and brackets stand between two offsets. */
  static boolean onlyCloses(String text, int from, int end) {
    return beforeClosing(text, from, end) == from;
  }

  /** Returns where the closing quotes and brackets begin that stand before an end. */
  static int beforeClosing(String text, int begin, int end) {
    int at = end;
    while (at > begin && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** Returns where the opening quotes and brackets end that stand after a begin. */
  static int afterOpening(String text, int begin, int end) {
    int at = begin;
    while (at < end && OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
