package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date of which perhaps only the year, or year and month, are known.
 *
 * @param text "2019", "2019-07" or "2019-07-10"
 */
record PartialDate(String text) implements Comparable<PartialDate> {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** Checks the form; a month or a day that does not exist is refused. */
  PartialDate {
    if (!text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
      throw new IllegalArgumentException(text + " is not of the form 2019, 2019-07 or 2019-07-10");
    }
    earliest(text);
  }

  /** Returns the first day that it may be. */
  LocalDate earliest() {
    return earliest(text);
  }

  private static LocalDate earliest(String text) {
    return switch (text.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(text), 1, 1);
      case MONTH -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  /** Returns the last day that it may be. */
  LocalDate latest() {
    return switch (text.length()) {
      case YEAR -> earliest().withMonth(12).withDayOfMonth(31);
      case MONTH -> YearMonth.parse(text).atEndOfMonth();
      default -> earliest();
    };
  }

  /** Returns how exact it is: day, month or year. */
  String precision() {
    return switch (text.length()) {
      case YEAR -> "year";
      case MONTH -> "month";
      default -> "day";
    };
  }

  @Override
  public int compareTo(PartialDate other) {
    return text.compareTo(other.text);
  }
}
