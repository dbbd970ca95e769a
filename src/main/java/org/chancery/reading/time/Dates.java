package org.chancery.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * Days of the calendar: "3 November 2025", "November 3rd", "the 3rd of November", "2025-11-03", and
 * short stretches of them: "3-5 May", "May 3 and 4".
 */
final class Dates implements Family {
  private static final Pattern ISO = Pattern.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]");

  @Override
  public Optional<Match> match(Words words) {
    return iso(words).or(() -> dayFirst(words)).or(() -> monthFirst(words));
  }

  private static Optional<Match> iso(Words words) {
    try {
      return ISO.matcher(words.at(0)).matches()
          ? Optional.of(new Match(1, Moment.fixed(Days.of(LocalDate.parse(words.at(0))))))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Match> dayFirst(Words words) {
    int the = words.is(0, "the") ? 1 : 0;
    OptionalInt first = words.from(the).dayOfMonth();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Words behind = words.from(the + 1);
    boolean two = joined(behind) && behind.from(1).dayOfMonth().isPresent();
    int last = two ? behind.from(1).dayOfMonth().getAsInt() : first.getAsInt();
    int start = the + (two ? 3 : 1);
    int of = words.is(start, "of") ? 1 : 0;
    Words named = words.from(start + of);
    return month(named)
        .flatMap(month -> date(words, start + of + 1, month, first.getAsInt(), last));
  }

  private static Optional<Match> monthFirst(Words words) {
    Optional<Month> month = month(words);
    int the = words.is(1, "the") ? 2 : 1;
    OptionalInt first = words.from(the).dayOfMonth();
    if (month.isEmpty() || first.isEmpty() || words.from(the).counts()) {
      return Optional.empty();
    }
    Words behind = words.from(the + 1);
    boolean two = joined(behind) && behind.from(1).dayOfMonth().isPresent() && !opens(behind);
    int last = two ? behind.from(1).dayOfMonth().getAsInt() : first.getAsInt();
    return date(words, the + (two ? 3 : 1), month.get(), first.getAsInt(), last);
  }

  private static boolean joined(Words words) {
    return words.phrase(Kind.TO).isPresent();
  }

  /** "May 3 and 4 June": the second number opens a date of its own. */
  private static boolean opens(Words words) {
    return month(words.from(2)).isPresent() || words.from(1).counts();
  }

  /** Returns the month that stands beside a number, in full or short. */
  static Optional<Month> month(Words words) {
    return words.capital(0)
        ? words
            .phrase(Kind.MONTH)
            .or(() -> words.phrase(Kind.SHORT_MONTH))
            .map(Phrase::number)
            .map(Month::of)
        : Optional.empty();
  }

  private static Optional<Match> date(Words words, int length, Month month, int first, int last) {
    int comma = words.is(length, ",") ? 1 : 0;
    OptionalInt year = words.from(length + comma).year();
    if (year.isPresent() && !words.from(length + comma).counts()) {
      Optional<Days> days = days(year.getAsInt(), month, first, last);
      Moment moment = days.map(Moment::fixed).orElse(Moment.unclear());
      return Optional.of(new Match(length + comma + 1, moment));
    }
    return last < first
        ? Optional.empty()
        : Optional.of(floating(words, length, month, first, last));
  }

  private static Match floating(Words words, int length, Month month, int first, int last) {
    Optional<Phrase> turn = words.from(length).phrase(Kind.TURN);
    int end = length + turn.map(Phrase::length).orElse(0);
    if (turn.isPresent() && words.is(end, "year")) {
      return new Match(
          end + 1,
          Moment.fromWriting(
              today -> inYear(today.getYear() + turn.get().number(), month, first, last)));
    }
    return new Match(
        length, Moment.nearest((today, ahead) -> nearest(today, ahead, month, first, last)));
  }

  /** Returns the days of the nearest year, back or ahead; the day of writing itself counts. */
  static Days nearest(LocalDate today, boolean ahead, Month month, int first, int last) {
    Days same = inYear(today.getYear(), month, first, last);
    if (ahead) {
      return same.latest().isBefore(today) ? inYear(today.getYear() + 1, month, first, last) : same;
    }
    return same.earliest().isAfter(today) ? inYear(today.getYear() - 1, month, first, last) : same;
  }

  private static Days inYear(int year, Month month, int first, int last) {
    YearMonth there = YearMonth.of(year, month);
    return new Days(
        there.atDay(Math.min(first, there.lengthOfMonth())),
        there.atDay(Math.min(last, there.lengthOfMonth())));
  }

  private static Optional<Days> days(int year, Month month, int first, int last) {
    try {
      return Days.between(LocalDate.of(year, month, first), LocalDate.of(year, month, last));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
