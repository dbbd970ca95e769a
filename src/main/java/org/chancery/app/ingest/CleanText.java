package org.chancery.app.ingest;

import java.util.List;

/**
 * A text in which every character can be shown and written to any format.
 *
 * <p>Line ends are LF; control characters other than line end and tab are left out; half characters
 * (unpaired surrogates) and the two code points that XML forbids are replaced by U+FFFD. All else
 * stays as it was.
 *
 * @param text the clean text
 * @param removed how many control characters were left out
 * @param replaced how many code points were replaced
 */
record CleanText(String text, int removed, int replaced) {
  private static final char REPLACEMENT = '\ufffd';

  static CleanText of(String raw) {
    int clean = cleanPrefix(raw);
    return clean == raw.length() ? new CleanText(raw, 0, 0) : rest(raw, clean);
  }

  /** Returns what a user should know of the difference to the raw text. */
  List<String> remarks(String name) {
    if (removed + replaced == 0) {
      return List.of();
    }
    return List.of(
        name + " held " + (removed + replaced) + " characters that cannot be shown, now left out");
  }

  private static int cleanPrefix(String raw) {
    int index = 0;
    while (index < raw.length() && isClean(raw.charAt(index))) {
      index++;
    }
    return index;
  }

  private static CleanText rest(String raw, int from) {
    StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, from);
    int removed = 0;
    int replaced = 0;
    for (int index = from; index < raw.length(); ) {
      int point = raw.codePointAt(index);
      index += Character.charCount(point);
      if (point == '\r') {
        boolean pair = index < raw.length() && raw.charAt(index) == '\n';
        text.append(pair ? "" : "\n");
      } else if (isControl(point)) {
        removed++;
      } else if (isBroken(point)) {
        replaced++;
        text.append(REPLACEMENT);
      } else {
        text.appendCodePoint(point);
      }
    }
    return new CleanText(text.toString(), removed, replaced);
  }

  private static boolean isClean(char unit) {
    return !isControl(unit) && !isBroken(unit);
  }

  private static boolean isControl(int point) {
    return Character.isISOControl(point) && point != '\n' && point != '\t';
  }

  private static boolean isBroken(int point) {
    return (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || point == 0xfffe
        || point == 0xffff;
  }
}
