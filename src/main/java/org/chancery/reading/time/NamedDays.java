package org.chancery.reading.time;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * Days that are counted from today, or known by a phrase: "yesterday evening", "overnight", "the
 * September 11 attacks".
 */
final class NamedDays implements Family {
  private static final Splitter RANGE = Splitter.on(':');

  @Override
  public Optional<Match> match(Words words) {
    return known(words).or(() -> words.phrase(Kind.DAY).map(phrase -> away(words, phrase)));
  }

  private static Optional<Match> known(Words words) {
    return words
        .phrase(Kind.KNOWN)
        .map(
            phrase ->
                new Match(phrase.length(), Moment.fixed(Days.of(LocalDate.parse(phrase.value())))));
  }

  private static Match away(Words words, Phrase phrase) {
    List<String> ends = RANGE.splitToList(phrase.value());
    int first = Integer.parseInt(ends.get(0));
    int last = Integer.parseInt(ends.get(ends.size() - 1));
    Moment moment =
        Moment.fromWriting(today -> new Days(today.plusDays(first), today.plusDays(last)));
    return new Match(phrase.length() + words.from(phrase.length()).daypart(), moment);
  }
}
