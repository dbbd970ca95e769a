package org.chancery.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * Stretches seen from the day of writing: "last week", "the past two years", "in recent months",
 * "the coming days", "the weekend".
 */
final class Spells implements Family {
  private static final int SOME = 6;

  @Override
  public Optional<Match> match(Words words) {
    return back(words).or(() -> onward(words)).or(() -> turned(words)).or(() -> weekend(words));
  }

  private static Optional<Match> back(Words words) {
    return words
        .phrase(Kind.BACK)
        .flatMap(phrase -> Span.at(words.from(phrase.length()), phrase.value()))
        .map(span -> span.behind(words.phrase(Kind.BACK).map(Phrase::length).orElse(0)).back());
  }

  private static Optional<Match> onward(Words words) {
    return words
        .phrase(Kind.ONWARD)
        .flatMap(phrase -> Span.at(words.from(phrase.length()), phrase.value()))
        .map(span -> span.behind(words.phrase(Kind.ONWARD).map(Phrase::length).orElse(0)).onward());
  }

  /** "last week" is a week of the calendar, "last two weeks" are counted in days. */
  private static Optional<Match> turned(Words words) {
    Optional<Phrase> turn = words.phrase(Kind.TURN);
    return turn.flatMap(phrase -> turned(words.from(phrase.length()), phrase));
  }

  private static Optional<Match> turned(Words words, Phrase turn) {
    Optional<Match> many =
        turn.number() == 0
            ? Optional.empty()
            : Span.counted(words)
                .map(span -> span.behind(turn.length()))
                .map(span -> turn.number() < 0 ? span.back() : span.onward());
    return many.or(() -> one(words, turn));
  }

  private static Optional<Match> one(Words words, Phrase turn) {
    return words
        .phrase(Kind.UNIT)
        .filter(unit -> !unit.words().get(0).endsWith("s"))
        .map(unit -> new Match(turn.length() + 1, one(Unit.valueOf(unit.value()), turn.number())));
  }

  private static Moment one(Unit unit, int turn) {
    boolean near = unit == Unit.WEEKEND && turn == 0;
    return near ? nearestWeekend() : Moment.fromWriting(today -> unit.away(today, turn));
  }

  private static Optional<Match> weekend(Words words) {
    int the = words.is(0, "the") ? 1 : 0;
    boolean told = words.is(-1, "over", "at", "during", "on", "for", "in", "this", "by", "since");
    return words.is(the, "weekend") && the + (told ? 1 : 0) == 2
        ? Optional.of(new Match(2, nearestWeekend()))
        : Optional.empty();
  }

  private static Moment nearestWeekend() {
    return Moment.nearest(
        (today, ahead) ->
            ahead
                ? Days.weekendOf(today)
                : Days.weekendOf(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))));
  }

  /**
   * So many units of the calendar, or hours.
   *
   * @param length how many tokens say so
   * @param count how many
   * @param unit the unit
   */
  private record Span(int length, int count, Unit unit) {

    /** Returns a counted span, or one unit, or several: "two weeks", "week", "weeks". */
    static Optional<Span> at(Words words, String several) {
      return counted(words).or(() -> plain(words, several));
    }

    static Optional<Span> counted(Words words) {
      return Count.at(words)
          .flatMap(
              count ->
                  units(words.from(count.length()), count.high())
                      .map(span -> span.behind(count.length())));
    }

    private static Optional<Span> units(Words words, int count) {
      return words
          .phrase(Kind.UNIT)
          .map(unit -> new Span(1, count, Unit.valueOf(unit.value())))
          .or(() -> hours(words, count));
    }

    private static Optional<Span> hours(Words words, int count) {
      return words
          .phrase(Kind.HOURS)
          .map(hours -> new Span(1, (count + hours.number() - 1) / hours.number(), Unit.DAY));
    }

    private static Optional<Span> plain(Words words, String several) {
      boolean many = words.at(0).endsWith("s");
      int count = several.isEmpty() ? SOME : Integer.parseInt(several);
      return units(words, many ? count : 1);
    }

    Span behind(int tokens) {
      return new Span(length + tokens, count, unit);
    }

    Match back() {
      return new Match(
          length, Moment.fromWriting(today -> new Days(unit.shift(today, -count), today)));
    }

    Match onward() {
      return new Match(length, scene -> onward(scene));
    }

    /** "In the next two days" of what is past counts from what was told. */
    private Optional<Days> onward(Scene scene) {
      Optional<LocalDate> from = scene.ahead() ? scene.written() : scene.before().map(Days::latest);
      return from.map(day -> new Days(day, unit.shift(day, count)));
    }
  }
}
