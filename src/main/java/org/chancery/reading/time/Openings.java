package org.chancery.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/** Times that a word before them moves: "since 2011", "after 2011", "until Friday", "by 2030". */
final class Openings implements Family {
  private final Family point;

  Openings(Family point) {
    this.point = point;
  }

  @Override
  public Optional<Match> match(Words words) {
    return moved(words, Kind.SINCE, Openings::since)
        .or(() -> moved(words, Kind.UNTIL, Openings::until))
        .or(() -> moved(words, Kind.BY, Openings::until))
        .or(() -> moved(words, Kind.AROUND, Openings::around))
        .or(() -> moved(words, Kind.AFTER, Openings::after))
        .or(() -> moved(words, Kind.BEFORE, Openings::before))
        .or(() -> moved(words, Kind.UNCLEAR, unused -> Moment.unclear()));
  }

  /** "Since Sunday's attack" tells when the attack was, and moves nothing. */
  private Optional<Match> moved(Words words, Kind kind, UnaryOperator<Moment> move) {
    Optional<Phrase> opener = words.phrase(kind);
    int start = opener.map(Phrase::length).orElse(0);
    return opener.isEmpty()
        ? Optional.empty()
        : point
            .match(words.from(start))
            .filter(match -> !words.possessive(start + match.length()))
            .map(match -> new Match(start + match.length(), opened(match.moment(), move)));
  }

  private static Moment opened(Moment point, UnaryOperator<Moment> move) {
    return new Opened(point, move.apply(point));
  }

  /** A time and where it leads. */
  private record Opened(Moment point, Moment whole) implements Moment {
    @Override
    public Optional<Days> days(Scene scene) {
      return whole.days(scene);
    }
  }

  /** What began then lasts at most until the day of writing. */
  static Moment since(Moment moment) {
    return scene ->
        scene
            .written()
            .flatMap(
                day ->
                    moment
                        .days(new Scene(scene.written(), false, scene.told(), scene.steps()))
                        .flatMap(start -> Days.between(start.earliest(), day)));
  }

  /** What must be done by then may be done from the day of writing on. */
  private static Moment until(Moment moment) {
    return scene ->
        scene.ahead()
            ? scene
                .written()
                .flatMap(day -> moment.days(scene).flatMap(e -> Days.between(day, e.latest())))
            : Optional.empty();
  }

  /** What happened after a day or a year happened, at the latest, when it was written about. */
  private static Moment after(Moment moment) {
    return scene ->
        scene.ahead()
            ? Optional.empty()
            : scene
                .written()
                .flatMap(day -> moment.days(scene).flatMap(d -> Days.between(d.latest(), day)));
  }

  /** What must be done before a day may be done from the day of writing on. */
  private static Moment before(Moment moment) {
    return scene ->
        scene.ahead()
            ? scene.written().flatMap(day -> moment.days(scene).flatMap(d -> upTo(day, d)))
            : Optional.empty();
  }

  private static Optional<Days> upTo(LocalDate day, Days end) {
    return Days.between(day, end.earliest().minusDays(1));
  }

  private static Moment around(Moment moment) {
    return scene -> moment.days(scene).map(Days::widened);
  }
}
