package org.chancery.reading.time;

import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chancery.reading.text.Tag;
import org.chancery.reading.time.TimeWords.Kind;

/** Years and decades: "in 2011", "the 2011 uprising", "the 1990s". */
final class Years implements Family {
  private static final Pattern DECADE = Pattern.compile("(?:1[5-9]|20)[0-9]0s");

  @Override
  public Optional<Match> match(Words words) {
    return decade(words).or(() -> year(words));
  }

  private static Optional<Match> decade(Words words) {
    int the = words.is(0, "the") ? 1 : 0;
    String word = words.at(the);
    if (!DECADE.matcher(word).matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(word.substring(0, 4));
    return Optional.of(new Match(the + 1, Moment.fixed(Days.ofYears(first, first + 9))));
  }

  private static Optional<Match> year(Words words) {
    OptionalInt year = words.year();
    boolean told = words.behind(Kind.TOLD) && !words.counts();
    return year.isPresent() && (told || ofNoun(words, year.getAsInt()) || words.possessive(1))
        ? Optional.of(new Match(1, Moment.fixed(Days.of(Year.of(year.getAsInt())))))
        : Optional.empty();
  }

  /** "the 2011 uprising"; but "the 2000 soldiers". */
  private static boolean ofNoun(Words words, int year) {
    boolean owned = words.is(-1, "the", "a", "its", "their", "his", "her") || words.possessive(-1);
    boolean noun = words.is(1, Tag.NOUN, Tag.PROPN, Tag.ADJ);
    return owned && noun && year % 100 != 0;
  }
}
