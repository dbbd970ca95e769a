package org.chancery.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.chancery.facts.TimeBounds;

/**
 * A stretch of days.
 *
 * @param earliest the first day
 * @param latest the last day
 */
record Days(LocalDate earliest, LocalDate latest) {

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days of(Year year) {
    return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
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

  TimeBounds named(String words) {
    return new TimeBounds(earliest, latest, words);
  }
}
