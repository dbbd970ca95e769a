package org.chancery.reading.nlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the dateline at the beginning of a report: "KABUL, Oct. 3 (Xinhua) --", "NAIROBI (AP) —".
 */
final class Datelines {
  private static final int LONGEST = 90;

  private static final String DASH = "[ \u00a0]*(?:--|\u2014|\u2013|(?<=[ \u00a0])-)(?=[ \u00a0])";

  /** "Afghanistan, Oct. 3, 2025" or "3 October 2025". */
  private static final String PLACE_AND_DATE =
      "(?:, [\\p{L}. ]{2,25}){0,2}(?:,? \\d{1,2})?(?: \\p{Lu}\\p{Ll}{2,8}\\.?)?(?:,? \\d{4})?";

  /** A place in capitals, which a date and an agency may follow. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "(?:(?:THE|LA|LAS|LOS|EL|SAN|SANTA|NEW|DES|AL|RIO|TEL|ABU) )?"
              + "\\p{Lu}[\\p{Lu}.'\u2019-]{3,}(?:[ /]\\p{Lu}[\\p{Lu}.'\u2019-]+){0,3}"
              + PLACE_AND_DATE
              + "(?:,? ?[(\\[][^()\\[\\]]{2,40}[)\\]])?"
              + DASH);

  /** A place in any case, where an agency in brackets follows. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'\u2019-]+(?:[ /]\\p{Lu}[\\p{L}.'\u2019-]+){0,3}"
              + PLACE_AND_DATE
              + ",? ?[(\\[]\\p{Lu}[^()\\[\\]]{1,40}[)\\]]"
              + DASH);

  /** Two places in any case, "Harare, Zimbabwe -"; or a place, a date and an agency. */
  private static final Pattern IN_FULL =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]+){0,2}"
              + "(?:, \\p{Lu}\\p{Ll}{3,15}(?: \\p{Lu}\\p{Ll}{2,15})?"
              + "|, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\p{Lu}[\\p{L}-]{2,12})"
              + DASH);

  /** A place in capitals and an agency in brackets before a colon: "KABUL (Pajhwok) :". */
  private static final Pattern BEFORE_COLON =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}.'\u2019-]{3,}(?:[ /]\\p{Lu}[\\p{Lu}.'\u2019-]+){0,3}"
              + ",? ?[(\\[]\\p{Lu}[^()\\[\\]]{1,40}[)\\]][ \u00a0]?:(?=[ \u00a0])");

  private Datelines() {}

  /** Returns where the dateline of a paragraph ends, or the paragraph's begin if it has none. */
  static int end(String text, Piece paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    if (limit == paragraph.begin() || !Character.isUpperCase(text.charAt(paragraph.begin()))) {
      return paragraph.begin();
    }
    CharSequence head = text.substring(paragraph.begin(), limit);
    int end =
        Stream.of(IN_CAPITALS, WITH_AGENCY, IN_FULL, BEFORE_COLON)
            .mapToInt(pattern -> end(pattern, head))
            .max()
            .orElse(0);
    return paragraph.begin() + (begins(head, end) ? end : 0);
  }

  private static int end(Pattern pattern, CharSequence head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** The report begins with a capital, a number or a quote; "NATO -- the alliance" does not. */
  private static boolean begins(CharSequence head, int end) {
    return end > 0
        && end + 1 < head.length()
        && !Character.isLowerCase(head.charAt(end + 1))
        && !Chunks.isBlank(head.charAt(end + 1));
  }
}
