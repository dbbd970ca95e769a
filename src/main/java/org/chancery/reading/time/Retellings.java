package org.chancery.reading.time;

import java.util.Optional;
import org.chancery.reading.time.Moment.Same;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * Times that are counted from the one that the text told before: "the next day", "the following
 * week", "that month", "the day before".
 */
final class Retellings implements Family {

  @Override
  public Optional<Match> match(Words words) {
    return day(words).or(() -> stretch(words)).or(() -> beside(words)).or(() -> sinceThen(words));
  }

  /** "the next day", "that night". */
  private static Optional<Match> day(Words words) {
    return words
        .phrase(Kind.STORY)
        .filter(story -> isDay(words.from(story.length())))
        .map(story -> new Match(story.length() + 1, sameGrain(Unit.DAY, story.number())));
  }

  private static boolean isDay(Words words) {
    return words.is(0, "day") || words.daypart() > 0;
  }

  private static Moment sameGrain(Unit unit, int count) {
    Moment away = away(unit, count);
    return count == 0 ? (Same) away::days : away;
  }

  private static Moment away(Unit unit, int count) {
    return scene ->
        scene
            .before()
            .filter(told -> told.length() == 1 || unit != Unit.DAY)
            .map(told -> unit.away(told.earliest(), count));
  }

  /** "the following week", "the same month". */
  private static Optional<Match> stretch(Words words) {
    return words
        .phrase(Kind.STORY)
        .flatMap(
            story ->
                unit(words.from(story.length()))
                    .map(unit -> new Match(story.length() + 1, moment(story, unit))));
  }

  private static Optional<Unit> unit(Words words) {
    return words
        .phrase(Kind.UNIT)
        .filter(unit -> !unit.words().get(0).endsWith("s"))
        .map(unit -> Unit.valueOf(unit.value()));
  }

  /** "In the next week" of what is to come is counted from the day of writing. */
  private static Moment moment(Phrase story, Unit unit) {
    Moment told = sameGrain(unit, story.number());
    boolean next = story.words().contains("next");
    return next
        ? scene ->
            scene.ahead()
                ? scene.written().map(day -> new Days(day, unit.shift(day, 1)))
                : told.days(scene)
        : told;
  }

  /** "the day before", "the week after"; not "the day before the vote". */
  private static Optional<Match> beside(Words words) {
    boolean back = words.is(2, "before", "earlier");
    boolean on = words.is(2, "after", "later");
    boolean told = words.is(0, "the") && (back || on);
    if (!told || !(isDay(words.from(1)) || unit(words.from(1)).isPresent())) {
      return Optional.empty();
    }
    Unit unit = unit(words.from(1)).orElse(Unit.DAY);
    Moment moment =
        Distances.leads(words.from(2)) ? Moment.unclear() : sameGrain(unit, on ? 1 : -1);
    return Optional.of(new Match(3, moment));
  }

  private static Optional<Match> sinceThen(Words words) {
    return words.is(0, "since") && words.is(1, "then")
        ? Optional.of(
            new Match(
                2,
                scene ->
                    scene
                        .before()
                        .flatMap(
                            told ->
                                scene
                                    .written()
                                    .flatMap(day -> Days.between(told.earliest(), day)))))
        : Optional.empty();
  }
}
