package org.chancery.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What an expression of time means. */
sealed interface Moment {

  /** Returns the days that are meant, empty where the day of writing is needed and not known. */
  Optional<Days> days(Optional<LocalDate> written, boolean ahead);

  /** "3 November 2025", "November 2025", "2025": needs no day of writing. */
  record Absolute(Days days) implements Moment {
    @Override
    public Optional<Days> days(Optional<LocalDate> written, boolean ahead) {
      return Optional.of(days);
    }
  }

  /** "on Sunday": the nearest one, back or ahead; the day of writing itself counts. */
  record Weekday(DayOfWeek day) implements Moment {
    @Override
    public Optional<Days> days(Optional<LocalDate> written, boolean ahead) {
      return written
          .map(
              today ->
                  ahead
                      ? today.with(TemporalAdjusters.nextOrSame(day))
                      : today.with(TemporalAdjusters.previousOrSame(day)))
          .map(Days::of);
    }
  }

  /** "last Sunday", "next Sunday": never the day of writing. */
  record OtherWeekday(DayOfWeek day, boolean next) implements Moment {
    @Override
    public Optional<Days> days(Optional<LocalDate> written, boolean ahead) {
      return written
          .map(
              today ->
                  next
                      ? today.with(TemporalAdjusters.next(day))
                      : today.with(TemporalAdjusters.previous(day)))
          .map(Days::of);
    }
  }

  /** "yesterday", "three days ago". */
  record DayAway(int days) implements Moment {
    @Override
    public Optional<Days> days(Optional<LocalDate> written, boolean ahead) {
      return written.map(today -> Days.of(today.plusDays(days)));
    }
  }

  /** "last week", "next month", "two years ago". */
  record UnitAway(Unit unit, int count) implements Moment {
    @Override
    public Optional<Days> days(Optional<LocalDate> written, boolean ahead) {
      return written.map(today -> unit.away(today, count));
    }
  }

  /** "in September": the nearest one, back or ahead. */
  record MonthOfYear(Month month) implements Moment {
    @Override
    public Optional<Days> days(Optional<LocalDate> written, boolean ahead) {
      return written.map(today -> Days.of(nearest(YearMonth.from(today), ahead)));
    }

    private YearMonth nearest(YearMonth now, boolean ahead) {
      YearMonth same = YearMonth.of(now.getYear(), month);
      if (ahead) {
        return same.isBefore(now) ? same.plusYears(1) : same;
      }
      return same.isAfter(now) ? same.minusYears(1) : same;
    }
  }

  /** "Nov. 3", "3 November": the nearest one, back or ahead. */
  record DayOfYear(Month month, int day) implements Moment {
    @Override
    public Optional<Days> days(Optional<LocalDate> written, boolean ahead) {
      return written.map(today -> Days.of(nearest(today, ahead)));
    }

    private LocalDate nearest(LocalDate today, boolean ahead) {
      LocalDate same = in(today.getYear());
      if (ahead) {
        return same.isBefore(today) ? in(today.getYear() + 1) : same;
      }
      return same.isAfter(today) ? in(today.getYear() - 1) : same;
    }

    private LocalDate in(int year) {
      YearMonth there = YearMonth.of(year, month);
      return there.atDay(Math.min(day, there.lengthOfMonth()));
    }
  }

  /** A stretch of the calendar. */
  enum Unit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR;

    Days away(LocalDate today, int count) {
      return switch (this) {
        case DAY -> Days.of(today.plusDays(count));
        case WEEK -> Days.weekOf(today.plusWeeks(count));
        case WEEKEND -> Days.weekendOf(today.plusWeeks(count));
        case MONTH -> Days.of(YearMonth.from(today).plusMonths(count));
        case YEAR -> Days.of(Year.from(today).plusYears(count));
      };
    }
  }
}
