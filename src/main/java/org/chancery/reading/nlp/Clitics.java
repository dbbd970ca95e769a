package org.chancery.reading.nlp;

/** Finds what English writes onto the end of a word: "n't", "'s", "'re". */
final class Clitics {
  private static final String[] ENDINGS = {"'s", "n't", "'re", "'ve", "'ll", "'d", "'m"};

  private Clitics() {}

  /** Returns whether the stretch is a clitic that stands alone. */
  static boolean is(String text, int begin, int end) {
    for (String ending : ENDINGS) {
      if (end - begin == ending.length() && endsWith(text, end, ending)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the clitic begins that a word ends in, or its end where it has none. */
  static int begin(String text, int begin, int end) {
    if (text.charAt(end - 1) == '\'' || isDecade(text, begin, end)) {
      return end;
    }
    for (String ending : ENDINGS) {
      if (end - begin > ending.length() && endsWith(text, end, ending)) {
        return end - ending.length();
      }
    }
    return end;
  }

  private static boolean endsWith(String text, int end, String ending) {
    int length = ending.length();
    return text.regionMatches(true, end - length, ending, 0, length);
  }

  /** "the 1960's". */
  private static boolean isDecade(String text, int begin, int end) {
    return end - begin > 3
        && text.charAt(end - 3) == '0'
        && Character.isDigit(text.charAt(end - 4))
        && text.charAt(end - 2) == '\'';
  }
}
