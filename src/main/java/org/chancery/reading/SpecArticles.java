package org.chancery.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chancery.facts.Article;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;

/** Makes articles of the short texts of a spec: " // " stands between headline and body. */
final class SpecArticles {
  private static final String HEADLINE_END = " // ";

  private SpecArticles() {}

  static Article article(String place, String text, Optional<LocalDate> date) {
    int end = text.indexOf(HEADLINE_END);
    String title = end < 0 ? "" : text.substring(0, end);
    String body = end < 0 ? text : text.substring(end + HEADLINE_END.length());
    return new Article(place, title, date, Optional.empty(), Optional.empty(), body);
  }

  /** Returns the day in a column of a row, where there is one. */
  static Optional<LocalDate> day(RuleRow row, String column) {
    try {
      return row.find(column).map(LocalDate::parse);
    } catch (DateTimeParseException broken) {
      throw new RuleException(row.place(), row.get(column) + " is no day");
    }
  }
}
