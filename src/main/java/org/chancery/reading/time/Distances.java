package org.chancery.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.reading.text.Tag;
import org.chancery.reading.time.Moment.Leading;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * Times that lie so far away: "two weeks ago", "three days later", "in two days", "within a week",
 * "a year after 3 May 2011".
 */
final class Distances implements Family {
  private final Dates dates;

  Distances(Dates dates) {
    this.dates = dates;
  }

  @Override
  public Optional<Match> match(Words words) {
    if (words.is(0, "in", "within")) {
      return onward(words);
    }
    return far(words);
  }

  /** "In two weeks" of what is past tells how long something took. */
  private static Optional<Match> onward(Words words) {
    boolean open = words.is(0, "within");
    boolean record = words.is(-1, "time", "first", "worst", "biggest", "deadliest");
    return record ? Optional.empty() : far(words.from(1), open);
  }

  private static Optional<Match> far(Words words, boolean open) {
    return Far.at(words)
        .map(
            far ->
                new Match(
                    far.length() + 1 + time(words, far.length()),
                    scene ->
                        scene.ahead() ? scene.written().map(day -> far.on(day, open)) : none()));
  }

  /** "in two weeks' time". */
  private static int time(Words words, int length) {
    return words.possessive(length) && words.is(length + 1, "time") ? 2 : 0;
  }

  private static Optional<Days> none() {
    return Optional.empty();
  }

  private Optional<Match> far(Words words) {
    return Far.at(words).flatMap(far -> turned(words.from(far.length()), far));
  }

  private Optional<Match> turned(Words behind, Far far) {
    if (behind.is(0, "ago")) {
      return Optional.of(new Match(far.length() + 1, Moment.fromWriting(far::ago)));
    }
    if (behind.is(0, "from") && behind.is(1, "now", "today")) {
      return Optional.of(
          new Match(far.length() + 2, Moment.fromWriting(day -> far.on(day, false))));
    }
    boolean back = behind.is(0, "earlier", "before", "previously", "prior");
    boolean on = behind.is(0, "later", "after", "afterwards", "afterward");
    return back || on ? fromTold(behind, far, on ? 1 : -1) : Optional.empty();
  }

  private Optional<Match> fromTold(Words behind, Far far, int direction) {
    Optional<Match> date = dates.match(behind.from(1));
    if (date.isPresent()) {
      Moment moment = scene -> date.get().moment().days(scene).map(d -> far.from(d, direction));
      return Optional.of(new Match(far.length() + 1 + date.get().length(), moment));
    }
    Moment moment = Moment.fromTold(told -> far.from(told, direction));
    Moment counted = scene -> moment.days(scene).filter(days -> possible(days, scene));
    Moment back = Moment.fromTold(told -> far.from(told, -direction));
    return Optional.of(
        new Match(far.length() + 1, leads(behind) ? new Leading(counted, back) : moment));
  }

  /** What is past cannot have happened after the day of writing. */
  private static boolean possible(Days days, Scene scene) {
    return scene.ahead() || scene.written().filter(day -> day.isBefore(days.earliest())).isEmpty();
  }

  /** "Two days after the vote" is counted from what follows. */
  static boolean leads(Words preposition) {
    boolean leading = preposition.is(0, "before", "after", "prior");
    return leading
        && preposition.is(1, Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ, Tag.NUM, Tag.VERB);
  }

  /**
   * A distance.
   *
   * @param length how many tokens tell it
   * @param low at least how many units
   * @param high at most how many
   * @param unit the unit
   */
  private record Far(int length, int low, int high, Unit unit) {
    private static final Count SOME = new Count(0, 2, 6);
    private static final Count SOME_HOURS = new Count(0, 1, 24);

    static Optional<Far> at(Words words) {
      return Count.at(words)
          .flatMap(count -> of(words.from(count.length()), count))
          .or(() -> uncounted(words));
    }

    /** "days ago", "hours after". */
    private static Optional<Far> uncounted(Words words) {
      boolean many = words.at(0).endsWith("s") && !words.is(-1, Tag.ADJ, Tag.DET, Tag.NUM);
      boolean hours = words.phrase(Kind.HOURS).isPresent();
      return many ? of(words, hours ? SOME_HOURS : SOME) : Optional.empty();
    }

    private static Optional<Far> of(Words words, Count count) {
      Optional<Far> units =
          words
              .phrase(Kind.UNIT)
              .map(
                  unit ->
                      new Far(
                          count.length() + 1,
                          count.low(),
                          count.high(),
                          Unit.valueOf(unit.value())));
      return units.or(() -> words.phrase(Kind.HOURS).map(hours -> hours(count, hours)));
    }

    private static Far hours(Count count, Phrase hours) {
      int perDay = hours.number();
      return new Far(
          count.length() + 1,
          count.low() / perDay,
          (count.high() + perDay / 2 - 1) / perDay,
          Unit.DAY);
    }

    /** What lies decades back is told by its year. */
    private Days away(LocalDate day, int count) {
      boolean decades = unit.compareTo(Unit.DECADE) >= 0;
      return decades ? Unit.YEAR.away(unit.shift(day, count), 0) : unit.away(day, count);
    }

    Days ago(LocalDate day) {
      return new Days(away(day, -high).earliest(), away(day, -low).latest());
    }

    Days on(LocalDate day, boolean open) {
      return open
          ? new Days(day, unit.shift(day, high))
          : new Days(away(day, low).earliest(), away(day, high).latest());
    }

    Days from(Days told, int direction) {
      Days near = unit.shift(told, direction * low);
      Days far = unit.shift(told, direction * high);
      return direction > 0
          ? new Days(near.earliest(), far.latest())
          : new Days(far.earliest(), near.latest());
    }
  }
}
