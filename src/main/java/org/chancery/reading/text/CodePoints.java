package org.chancery.reading.text;

import org.chancery.facts.Excerpt;
import org.chancery.facts.Span;

/**
 * Turns offsets in UTF-16 units, as Java counts, into offsets in code points, as facts count. Safe
 * for use by many threads.
 */
public final class CodePoints {
  private final String text;
  private final int[] pairsBefore;

  /** Counts the surrogate pairs of a text. */
  public CodePoints(String text) {
    this.text = text;
    this.pairsBefore =
        text.codePointCount(0, text.length()) == text.length() ? new int[0] : count(text);
  }

  /** Returns the words between two offsets in UTF-16 units. */
  public Excerpt excerpt(int begin, int end) {
    return new Excerpt(offset(begin), offset(end), text.substring(begin, end));
  }

  /** Returns the stretch between two offsets in UTF-16 units. */
  public Span span(int begin, int end) {
    return new Span(offset(begin), offset(end));
  }

  private int offset(int unit) {
    return pairsBefore.length == 0 ? unit : unit - pairsBefore[unit];
  }

  private static int[] count(String text) {
    int[] pairs = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      boolean pairEnds = i > 1 && Character.isSurrogatePair(text.charAt(i - 2), text.charAt(i - 1));
      pairs[i] = pairs[i - 1] + (pairEnds ? 1 : 0);
    }
    return pairs;
  }
}
