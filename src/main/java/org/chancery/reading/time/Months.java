package org.chancery.reading.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.reading.text.Tag;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/** Months: "in September", "September 2019", "last September", "September last year". */
final class Months implements Family {
  /** Months that are also other words, and need a word before that tells them apart. */
  private static final Set<Month> ALSO_WORDS = Set.of(Month.MARCH, Month.MAY);

  @Override
  public Optional<Match> match(Words words) {
    return ofYear(words).or(() -> turned(words)).or(() -> bare(words));
  }

  private static Optional<Match> ofYear(Words words) {
    int of = words.is(1, "of", ",") ? 2 : 1;
    OptionalInt year = words.from(of).year();
    if (year.isPresent()) {
      return Dates.month(words)
          .map(
              month ->
                  new Match(of + 1, Moment.fixed(Days.of(YearMonth.of(year.getAsInt(), month)))));
    }
    return ofTurnedYear(words);
  }

  private static Optional<Match> ofTurnedYear(Words words) {
    int of = words.is(1, "of") ? 2 : 1;
    Optional<Phrase> turn = words.from(of).phrase(Kind.TURN);
    int end = of + turn.map(Phrase::length).orElse(0);
    return turn.isPresent() && words.is(end, "year")
        ? Dates.month(words).map(month -> inYear(end + 1, month, turn.get().number()))
        : Optional.empty();
  }

  private static Match inYear(int length, Month month, int turn) {
    return new Match(
        length, Moment.fromWriting(today -> Days.of(YearMonth.of(today.getYear() + turn, month))));
  }

  private static Optional<Match> turned(Words words) {
    Optional<Phrase> turn = words.phrase(Kind.TURN).filter(phrase -> phrase.number() != 0);
    int start = turn.map(Phrase::length).orElse(0);
    return turn.isEmpty()
        ? Optional.empty()
        : named(words.from(start))
            .map(
                month ->
                    new Match(
                        start + 1,
                        Moment.fromWriting(
                            today -> other(YearMonth.from(today), month, turn.get().number()))));
  }

  private static Days other(YearMonth now, Month month, int turn) {
    YearMonth same = YearMonth.of(now.getYear(), month);
    if (turn > 0) {
      return Days.of(same.isAfter(now) ? same : same.plusYears(1));
    }
    return Days.of(same.isBefore(now) ? same : same.minusYears(1));
  }

  private static Optional<Match> bare(Words words) {
    int start = words.is(0, "this") ? 1 : 0;
    Words there = words.from(start);
    return named(there)
        .filter(month -> told(there, month))
        .map(
            month ->
                new Match(
                    start + 1,
                    Moment.nearest(
                        (today, ahead) -> nearest(YearMonth.from(today), month, ahead))));
  }

  /** Returns the month that a word names in full. */
  private static Optional<Month> named(Words words) {
    return words.capital(0)
        ? words.phrase(Kind.MONTH).map(Phrase::number).map(Month::of)
        : Optional.empty();
  }

  /** "May" and "March" are months only where something before or behind says so. */
  private static boolean told(Words words, Month month) {
    boolean sure = !ALSO_WORDS.contains(month) && !words.is(1, Tag.PROPN);
    return sure || words.behind(Kind.TOLD) || words.possessive(1);
  }

  /** Returns the nearest such month, back or ahead; the month of writing itself counts. */
  static Days nearest(YearMonth now, Month month, boolean ahead) {
    YearMonth same = YearMonth.of(now.getYear(), month);
    if (ahead) {
      return Days.of(same.isBefore(now) ? same.plusYears(1) : same);
    }
    return Days.of(same.isAfter(now) ? same.minusYears(1) : same);
  }

  /** Returns the nearest stretch of months that begins with a month, back or ahead. */
  static Days nearest(LocalDate today, Month first, int months, boolean ahead) {
    YearMonth now = YearMonth.from(today);
    YearMonth start = YearMonth.of(now.getYear(), first);
    if (ahead) {
      start = start.plusMonths(months - 1L).isBefore(now) ? start.plusYears(1) : start;
      YearMonth earlier = start.minusYears(1);
      start = earlier.plusMonths(months - 1L).isBefore(now) ? start : earlier;
    } else {
      start = start.isAfter(now) ? start.minusYears(1) : start;
    }
    return new Days(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth());
  }
}
