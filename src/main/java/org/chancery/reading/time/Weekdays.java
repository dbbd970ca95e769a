package org.chancery.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/** Days of the week: "Sunday evening", "last Sunday", "Sunday last week", "the previous Sunday". */
final class Weekdays implements Family {
  private final Dates dates;

  Weekdays(Dates dates) {
    this.dates = dates;
  }

  @Override
  public Optional<Match> match(Words words) {
    return dated(words)
        .or(() -> ofWeek(words))
        .or(() -> turned(words))
        .or(() -> ofStory(words))
        .or(() -> bare(words));
  }

  private static Optional<Phrase> day(Words words) {
    Optional<Phrase> day = words.phrase(Kind.WEEKDAY);
    boolean onlyNamed =
        words.behind(Kind.NAMED)
            || words.from(day.map(Phrase::length).orElse(0)).phrase(Kind.HABIT).isPresent();
    return words.capital(0) && !onlyNamed ? day : Optional.empty();
  }

  /** "Monday, 3 November": the date tells. */
  private Optional<Match> dated(Words words) {
    return day(words)
        .flatMap(
            day -> {
              int comma = words.is(1, ",") ? 2 : 1;
              return dates.match(words.from(comma)).map(date -> date.longer(comma));
            });
  }

  private static Optional<Match> ofWeek(Words words) {
    Optional<Phrase> turn = words.from(1).phrase(Kind.TURN);
    int end = 1 + turn.map(Phrase::length).orElse(0);
    return turn.isEmpty() || !words.is(end, "week")
        ? Optional.empty()
        : day(words)
            .map(
                day ->
                    match(
                        end + 1,
                        today ->
                            today.plusWeeks(turn.get().number()).with(DayOfWeek.of(day.number()))));
  }

  private static Optional<Match> turned(Words words) {
    Optional<Phrase> turn = words.phrase(Kind.TURN).filter(phrase -> phrase.number() != 0);
    int start = turn.map(Phrase::length).orElse(0);
    return turn.isEmpty()
        ? Optional.empty()
        : day(words.from(start))
            .map(
                day ->
                    match(
                        start + 1 + words.from(start + 1).daypart(),
                        today -> other(today, DayOfWeek.of(day.number()), turn.get().number())));
  }

  private static LocalDate other(LocalDate today, DayOfWeek day, int turn) {
    return turn > 0
        ? today.with(TemporalAdjusters.next(day))
        : today.with(TemporalAdjusters.previous(day));
  }

  private static Match match(int length, UnaryOperator<LocalDate> day) {
    return new Match(length, Moment.fromWriting(today -> Days.of(day.apply(today))));
  }

  private static Optional<Match> ofStory(Words words) {
    Optional<Phrase> story = words.phrase(Kind.STORY).filter(phrase -> phrase.number() != 0);
    int start = story.map(Phrase::length).orElse(0);
    return story.isEmpty()
        ? Optional.empty()
        : day(words.from(start))
            .map(
                day ->
                    new Match(
                        start + 1 + words.from(start + 1).daypart(),
                        Moment.fromTold(
                            told -> fromTold(told, DayOfWeek.of(day.number()), story.get()))));
  }

  private static Days fromTold(Days told, DayOfWeek day, Phrase story) {
    LocalDate from = story.number() > 0 ? told.latest() : told.earliest();
    return Days.of(other(from, day, story.number()));
  }

  private static Optional<Match> bare(Words words) {
    int start = words.is(0, "this") ? 1 : 0;
    return day(words.from(start))
        .map(
            day ->
                new Match(
                    start + 1 + words.from(start + 1).daypart(),
                    Moment.nearest(
                        (today, ahead) ->
                            Days.of(nearest(today, DayOfWeek.of(day.number()), ahead)))));
  }

  private static LocalDate nearest(LocalDate today, DayOfWeek day, boolean ahead) {
    return ahead
        ? today.with(TemporalAdjusters.nextOrSame(day))
        : today.with(TemporalAdjusters.previousOrSame(day));
  }
}
