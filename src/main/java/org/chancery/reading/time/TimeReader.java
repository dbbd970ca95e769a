package org.chancery.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.TimeWords.Kind;

/**
 * Reads expressions of time off sentences. Safe for use by many threads.
 *
 * <pre>
 * expression = [since | until | by | around | after | before] point | range
 * range      = ["from" | "between"] point ("to" | "and") point
 * point      = [part] whole
 * whole      = day | weekday | date | month | year | season | feast | spell | distance | lasting | retelling
 * </pre>
 */
public final class TimeReader {
  private final TimeWords vocabulary;
  private final Family expressions;

  /** Takes the words that tell when. */
  public TimeReader(TimeWords vocabulary) {
    this.vocabulary = vocabulary;
    this.expressions = expressions();
  }

  private static Family expressions() {
    Dates dates = new Dates();
    Family weekdays = new Weekdays(dates);
    Family months = new Months();
    Family years = new Years();
    Family wholes =
        new Longest(
            List.of(
                new Feasts(),
                new NamedDays(),
                weekdays,
                dates,
                months,
                years,
                new Seasons(),
                new Retellings(),
                new Spells(),
                new Lasting(),
                new Distances(dates)));
    Family points = new Longest(List.of(new Parts(wholes), wholes));
    Family ranges = new Ranges(points, List.of(weekdays, dates, months, years));
    Family stretches = new Longest(List.of(ranges, points));
    return new Longest(List.of(stretches, new Openings(stretches)));
  }

  /** Returns the expressions of time in a sentence, in text order; none overlaps another. */
  public List<TimeExpression> read(Sentence sentence) {
    return read(sentence, Optional.empty());
  }

  /**
   * Returns the expressions of time in a sentence, in text order; none overlaps another.
   *
   * @param told the expression that the text told last before the sentence
   */
  List<TimeExpression> read(Sentence sentence, Optional<TimeExpression> told) {
    List<TimeExpression> found = new ArrayList<>();
    Optional<TimeExpression> before = told;
    int i = 0;
    while (i < sentence.size()) {
      Optional<Match> match = match(new Words(sentence, i, 0, vocabulary));
      if (match.isPresent()) {
        before = Optional.of(expression(sentence, i, match.get(), before));
        before.ifPresent(found::add);
      }
      i += match.map(Match::length).orElse(1);
    }
    return found;
  }

  private Optional<Match> match(Words words) {
    return vocabulary.opens(words.at(0)) && !words.behind(Kind.REPEATED)
        ? expressions.match(words).filter(match -> !words.named(match.length()))
        : Optional.empty();
  }

  private static TimeExpression expression(
      Sentence sentence, int first, Match match, Optional<TimeExpression> before) {
    int end = first + match.length();
    return new TimeExpression(first, end, sentence.words(first, end), match.moment(), before);
  }
}
