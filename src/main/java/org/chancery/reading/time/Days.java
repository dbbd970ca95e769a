package org.chancery.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.chancery.facts.TimeBounds;

/**
 * A stretch of days.
 *
 * @param earliest the first day
 * @param latest the last day
 */
record Days(LocalDate earliest, LocalDate latest) {
  private static final int WHOLE_MONTHS = 80;

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days of(Year year) {
    return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /** Returns the years from the first to the last. */
  static Days ofYears(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** Returns Monday to Sunday of the week that holds a day. */
  static Days weekOf(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6));
  }

  /** Returns Saturday and Sunday of the week that holds a day. */
  static Days weekendOf(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday.plusDays(5), monday.plusDays(6));
  }

  /** Returns the stretch from one day to another, empty where the second is the earlier. */
  static Optional<Days> between(LocalDate earliest, LocalDate latest) {
    return latest.isBefore(earliest) ? Optional.empty() : Optional.of(new Days(earliest, latest));
  }

  /** Returns how many days it is long. */
  int length() {
    return (int) ChronoUnit.DAYS.between(earliest, latest) + 1;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** Returns the stretch with some days more at either end, the more the longer it is. */
  Days widened() {
    int more = length() < 7 ? 3 : length() / 2;
    return new Days(earliest.minusDays(more), latest.plusDays(more));
  }

  /** Returns one of several equal parts; long stretches are cut at the ends of months. */
  Days part(int which, int parts) {
    return length() < WHOLE_MONTHS ? partInDays(which, parts) : partInMonths(which, parts);
  }

  private Days partInDays(int which, int parts) {
    int size = length();
    if (size < parts) {
      return this;
    }
    LocalDate first = earliest.plusDays(((long) which - 1) * size / parts);
    LocalDate last = earliest.plusDays((long) which * size / parts - 1);
    return new Days(first, last);
  }

  private Days partInMonths(int which, int parts) {
    YearMonth start = YearMonth.from(earliest);
    long months = ChronoUnit.MONTHS.between(start, YearMonth.from(latest)) + 1;
    YearMonth first = start.plusMonths((which - 1) * months / parts);
    YearMonth last = start.plusMonths(which * months / parts - 1);
    return new Days(first.atDay(1), last.atEndOfMonth());
  }

  TimeBounds named(String words) {
    return new TimeBounds(earliest, latest, words);
  }
}
