package org.chancery.reading.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A stretch of the calendar. */
enum Unit {
  DAY(1),
  WEEK(7),
  FORTNIGHT(14),
  WEEKEND(2),
  MONTH(28),
  YEAR(365),
  DECADE(3652),
  CENTURY(36524);

  private final int days;

  Unit(int days) {
    this.days = days;
  }

  /** Returns whether a stretch is at least about as long. */
  boolean fits(Days stretch) {
    return stretch.length() >= days;
  }

  /** Returns the stretch that lies so many away from the one that holds a day. */
  Days away(LocalDate today, int count) {
    LocalDate there = shift(today, count);
    return switch (this) {
      case DAY -> Days.of(there);
      case WEEK, FORTNIGHT -> Days.weekOf(there);
      case WEEKEND -> Days.weekendOf(there);
      case MONTH -> Days.of(YearMonth.from(there));
      case YEAR -> Days.of(Year.from(there));
      case DECADE -> years(there, 10);
      case CENTURY -> years(there, 100);
    };
  }

  private static Days years(LocalDate day, int count) {
    int first = day.getYear() / count * count;
    return Days.ofYears(first, first + count - 1);
  }

  /** Returns the day that lies so many away. */
  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** Returns a stretch so many units later, or the unit there where the stretch is shorter. */
  Days shift(Days stretch, int count) {
    return fits(stretch) || MONTH.fits(stretch)
        ? new Days(shift(stretch.earliest(), count), shift(stretch.latest(), count))
        : away(stretch.earliest(), count);
  }
}
