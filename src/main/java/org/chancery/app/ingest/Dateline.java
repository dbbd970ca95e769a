package org.chancery.app.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report says of itself at its beginning: {@code GENEVA, 3 November 2025 (Harbour Wire) -}.
 *
 * <p>Only a date with its year counts; the place and the outlet in brackets may be missing.
 *
 * @param date the date as it stands there, empty where there is none
 * @param source the outlet, empty where there is none
 */
record Dateline(String date, String source) {
  private static final Dateline NONE = new Dateline("", "");
  private static final int FURTHEST = 160;
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?:\\p{Lu}[\\p{L} .,'’/-]{1,60}?,\\s+)?"
              + "(\\d{1,2} [A-Z][a-z]{2,8}\\.? \\d{4}|[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4})"
              + "\\s*(?:\\(([^()\\n]{2,40})\\))?\\s*(?:-{1,2}|–|—)\\s.*",
          Pattern.DOTALL);

  static Dateline of(String text) {
    Matcher form = FORM.matcher(text.substring(0, Math.min(text.length(), FURTHEST)));
    return form.matches()
        ? new Dateline(form.group(1), Optional.ofNullable(form.group(2)).orElse(""))
        : NONE;
  }
}
