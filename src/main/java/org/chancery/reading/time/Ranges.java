package org.chancery.reading.time;

import java.util.List;
import java.util.Optional;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * Stretches from one time to another: "from March to May 2019", "2011-2015", "Monday and Tuesday".
 */
final class Ranges implements Family {
  private final Family point;
  private final List<Family> alike;

  /**
   * Takes what the ends may be.
   *
   * @param point any time
   * @param alike families of which two make a stretch without "from" or "between"
   */
  Ranges(Family point, List<Family> alike) {
    this.point = point;
    this.alike = List.copyOf(alike);
  }

  @Override
  public Optional<Match> match(Words words) {
    Optional<Phrase> from = words.phrase(Kind.FROM);
    if (from.isPresent()) {
      return spoken(words, from.get().length());
    }
    return alike.stream()
        .map(family -> range(words, 0, family))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "between 3 and 5 May" is a stretch already. */
  private Optional<Match> spoken(Words words, int start) {
    Optional<Match> range = range(words, start, point);
    boolean joined = words.from(start + 1).phrase(Kind.TO).isPresent();
    return range.isPresent() || !joined
        ? range
        : point.match(words.from(start)).map(match -> match.longer(start));
  }

  private static Optional<Match> range(Words words, int start, Family ends) {
    Optional<Match> first = ends.match(words.from(start));
    int gap = start + first.map(Match::length).orElse(0);
    Optional<Phrase> to = words.from(gap).phrase(Kind.TO);
    if (first.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int second = gap + to.get().length();
    return ends.match(words.from(second))
        .map(last -> new Match(second + last.length(), between(first.get(), last)));
  }

  private static Moment between(Match first, Match last) {
    return scene -> last.moment().days(scene).flatMap(end -> upTo(first.moment(), end, scene));
  }

  /** Of "Monday to Friday" Friday tells which Monday. */
  private static Optional<Days> upTo(Moment first, Days end, Scene scene) {
    Scene seen = first.loose() ? scene.backFrom(end.earliest()) : scene;
    return first.days(seen).flatMap(start -> Days.between(start.earliest(), end.latest()));
  }
}
