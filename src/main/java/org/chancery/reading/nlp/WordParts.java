package org.chancery.reading.nlp;

import java.util.List;

/**
 * Splits what stands between spaces, outer marks gone: at hyphens, strokes and dashes, before
 * clitics and units. Safe for use by many threads.
 */
final class WordParts {
  private final WordRules rules;

  WordParts(WordRules rules) {
    this.rules = rules;
  }

  /** Adds the parts of a word. */
  void split(String text, Piece word, List<Piece> parts) {
    if (word.empty()) {
      return;
    }
    if (rules.isWhole(text, word.begin(), word.end()) || Addresses.is(text, word)) {
      parts.add(word);
      return;
    }
    int begin = word.begin();
    for (int at = begin; at < word.end(); at++) {
      int end = markEnd(text, new Piece(begin, word.end()), word.begin(), at);
      if (end > at) {
        whole(text, begin, at, parts);
        parts.add(new Piece(at, end));
        begin = end;
        at = end - 1;
      } else if (endsHere(text, begin, at, word.end())) {
        whole(text, begin, at + 1, parts);
        begin = at + 1;
      }
    }
    whole(text, begin, word.end(), parts);
  }

  /** Returns where the mark ends that parts the word at an offset, or the offset if none does. */
  private int markEnd(String text, Piece rest, int wordBegin, int at) {
    char c = text.charAt(at);
    if (Marks.isWordCharacter(text, at)) {
      return at;
    }
    int run = Math.min(Marks.runEnd(text, at), rest.end());
    return switch (c) {
      case '\'', '&', '_', '+', '@', '\u00b4', '\u02bb', '\u02bc', '\u00b7', '\u00ad' -> at;
      case '$', '\u00a3', '\u20ac' -> at > rest.begin() ? at : run;
      case '-' -> run > at + 1 || parts(text, rest, wordBegin, at) ? run : at;
      case '.' -> run > at + 1 || missesSpace(text, rest, at) ? run : at;
      case '/' -> strokeParts(text, rest, at) ? run : at;
      case ',', ':' -> between(text, rest, at, true) ? at : run;
      default -> run;
    };
  }

  /** A currency that letters stand before ends there: "US$ 5". */
  private static boolean endsHere(String text, int begin, int at, int end) {
    return text.charAt(at) == '$' && at > begin && at + 1 < end;
  }

  private boolean parts(String text, Piece rest, int wordBegin, int at) {
    if (at == rest.begin() || at + 1 == rest.end()) {
      return true;
    }
    return !rules.isPrefix(text, rest.begin(), at)
        && !Addresses.isNumber(text, wordBegin, rest.end());
  }

  /** "over.Then": a sentence that lacks its space. */
  private static boolean missesSpace(String text, Piece rest, int at) {
    return at - rest.begin() > 2
        && at + 1 < rest.end()
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  /** "and/or" is parted; "9/11" and "w/o" are not. */
  private static boolean strokeParts(String text, Piece rest, int at) {
    boolean digits = between(text, rest, at, true);
    boolean letters = at - rest.begin() == 1 && rest.end() - at == 2;
    return !digits && !letters;
  }

  private static boolean between(String text, Piece rest, int at, boolean digits) {
    return at > rest.begin()
        && at + 1 < rest.end()
        && Character.isDigit(text.charAt(at - 1)) == digits
        && Character.isDigit(text.charAt(at + 1)) == digits;
  }

  private void whole(String text, int begin, int end, List<Piece> parts) {
    if (end <= begin) {
      return;
    }
    int cut = cut(text, begin, end);
    if (cut > begin && cut < end) {
      whole(text, begin, cut, parts);
      parts.add(new Piece(cut, end));
    } else {
      parts.add(new Piece(begin, end));
    }
  }

  private int cut(String text, int begin, int end) {
    int clitic = Clitics.begin(text, begin, end);
    if (clitic < end) {
      return clitic;
    }
    return Character.isDigit(text.charAt(begin))
        ? rules.unitBegin(text, begin, end)
        : rules.contractionCut(text, begin, end);
  }
}
