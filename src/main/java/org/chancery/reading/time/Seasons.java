package org.chancery.reading.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/** Seasons of the north: "last summer", "the summer of 2014", "in the spring". */
final class Seasons implements Family {
  private static final int MONTHS = 3;

  @Override
  public Optional<Match> match(Words words) {
    return ofYear(words).or(() -> turned(words)).or(() -> bare(words));
  }

  private static Optional<Match> ofYear(Words words) {
    int the = words.is(0, "the") ? 1 : 0;
    int of = words.is(the + 1, "of") ? 1 : 0;
    OptionalInt year = words.from(the + of + 1).year();
    return year.isEmpty()
        ? Optional.empty()
        : season(words.from(the))
            .map(
                month ->
                    new Match(
                        the + of + 2, Moment.fixed(from(YearMonth.of(year.getAsInt(), month)))));
  }

  private static Days from(YearMonth first) {
    return new Days(first.atDay(1), first.plusMonths(MONTHS - 1).atEndOfMonth());
  }

  private static Optional<Month> season(Words words) {
    return words.phrase(Kind.SEASON).map(Phrase::number).map(Month::of);
  }

  private static Optional<Match> turned(Words words) {
    Optional<Phrase> turn = words.phrase(Kind.TURN);
    int start = turn.map(Phrase::length).orElse(0);
    return turn.isEmpty()
        ? Optional.empty()
        : season(words.from(start))
            .map(
                month ->
                    new Match(
                        start + 1,
                        Moment.fromWriting(today -> other(today, month, turn.get().number()))));
  }

  /** "This summer" is the one of the year, "last" and "next" are those beside the present day. */
  private static Days other(LocalDate today, Month first, int turn) {
    if (turn == 0) {
      return from(YearMonth.of(today.getYear(), first));
    }
    Days near = Months.nearest(today, first, MONTHS, turn > 0);
    return near.holds(today) ? from(YearMonth.from(near.earliest()).plusYears(turn)) : near;
  }

  /** "in the spring", but not "the Arab Spring" or "the fall of Kabul". */
  private static Optional<Match> bare(Words words) {
    int the = words.is(0, "the") ? 1 : 0;
    boolean told = words.behind(Kind.TOLD) && !words.is(the + 1, "of");
    return told && !words.capital(the) && (the == 1 || !words.is(the, "fall"))
        ? season(words.from(the)).map(month -> nearest(the + 1, month))
        : Optional.empty();
  }

  private static Match nearest(int length, Month month) {
    return new Match(
        length, Moment.nearest((today, ahead) -> Months.nearest(today, month, MONTHS, ahead)));
  }
}
