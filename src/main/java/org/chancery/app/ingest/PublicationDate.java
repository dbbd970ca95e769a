package org.chancery.app.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day out of a date as pages, feeds and people write it.
 *
 * <p>ISO 8601, RFC 822 and 1123, and English dates with the month in words, each with or without a
 * time, whose offset does not move the day: the day is the one that is stated. Dates of numbers
 * only are read where the year comes first; 3/11/2025 means two things and so is not read.
 */
final class PublicationDate {
  private static final String REST = "(?:[T\\s,].*)?";
  private static final String WEEKDAY = "(?:[A-Za-z]{3,9}\\.?,?\\s+)?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})" + REST);
  private static final Pattern DAY_FIRST =
      Pattern.compile(WEEKDAY + DAY + "[\\s-]+([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})" + REST);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(WEEKDAY + "([A-Za-z]{3,9})\\.?\\s+" + DAY + ",?\\s+(\\d{4})" + REST);
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int FIRST_YEAR = 1600;

  private PublicationDate() {}

  /** Returns the day that is stated, empty where it cannot be told for sure. */
  static Optional<LocalDate> parse(String stated) {
    String date = stated.strip();
    if (date.length() > 100) {
      return Optional.empty();
    }
    try {
      return read(date).filter(day -> day.getYear() >= FIRST_YEAR);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> read(String date) {
    Matcher yearFirst = YEAR_FIRST.matcher(date);
    if (yearFirst.matches()) {
      return Optional.of(day(yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      return inWords(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(date);
    return monthFirst.matches()
        ? inWords(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
        : Optional.empty();
  }

  private static Optional<LocalDate> inWords(String year, String month, String day) {
    return month(month).map(number -> day(year, number, day));
  }

  private static Optional<Integer> month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MONTHS.stream()
        .filter(
            month -> month.startsWith(lower) || (lower.equals("sept") && month.startsWith("sep")))
        .findFirst()
        .map(month -> MONTHS.indexOf(month) + 1);
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(year(year), month, number(day));
  }

  /** RFC 822 had years of two digits. */
  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
