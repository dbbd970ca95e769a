package org.chancery.reading.time;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * Parts of longer times: "early March", "mid-2019", "late on Monday", "the first half of the year",
 * "earlier this week".
 */
final class Parts implements Family {
  private static final Splitter SLASH = Splitter.on('/');

  private final Family whole;

  Parts(Family whole) {
    this.whole = whole;
  }

  @Override
  public Optional<Match> match(Words words) {
    return glued(words).or(() -> eve(words)).or(() -> apart(words));
  }

  /** "mid-September", in one word. */
  private Optional<Match> glued(Words words) {
    int hyphen = words.at(0).indexOf('-');
    if (hyphen < 0 || words.at(0).length() == hyphen + 1) {
      return Optional.empty();
    }
    return words
        .vocabulary()
        .word(words.at(0).substring(0, hyphen), Kind.PART)
        .flatMap(
            part ->
                whole
                    .match(words.without(hyphen + 1))
                    .map(match -> new Match(match.length(), part(part, match.moment()))));
  }

  private Optional<Match> apart(Words words) {
    int the = words.is(0, "the") && words.phrase(Kind.PART).isEmpty() ? 1 : 0;
    Words there = words.from(the);
    return there.phrase(Kind.PART).flatMap(part -> of(there, part)).map(match -> match.longer(the));
  }

  private Optional<Match> of(Words words, Phrase part) {
    int gap = gap(words, part.length());
    int start = part.length() + gap;
    return whole
        .match(words.from(start))
        .or(() -> present(words.from(start)))
        .map(match -> new Match(start + match.length(), part(part, match.moment())));
  }

  /** "late-2019", "late on Monday", "early in the year". */
  private static int gap(Words words, int at) {
    return words.is(at, "-", "\u2013", "on", "in", "of") ? 1 : 0;
  }

  /** "the week", "the year" are the present ones. */
  private static Optional<Match> present(Words words) {
    return words.is(0, "the")
        ? words
            .from(1)
            .phrase(Kind.UNIT)
            .filter(unit -> !unit.words().get(0).endsWith("s"))
            .map(unit -> Unit.valueOf(unit.value()))
            .filter(unit -> unit != Unit.DAY)
            .map(unit -> new Match(2, Moment.fromWriting(day -> unit.away(day, 0))))
        : Optional.empty();
  }

  /** "on the eve of 3 May". */
  private Optional<Match> eve(Words words) {
    return words.is(0, "the") && words.is(1, "eve") && words.is(2, "of")
        ? whole
            .match(words.from(3))
            .map(match -> new Match(match.length() + 3, dayBefore(match.moment())))
        : Optional.empty();
  }

  private static Moment dayBefore(Moment moment) {
    return scene -> moment.days(scene).filter(d -> d.length() == 1).map(d -> Unit.DAY.shift(d, -1));
  }

  /** "later the same day" is that day. */
  private static Moment part(Phrase part, Moment whole) {
    return whole.same() ? whole : cut(part, whole);
  }

  private static Moment cut(Phrase part, Moment whole) {
    return switch (part.value()) {
      case "all" -> whole;
      case "before" -> scene -> whole.days(scene).map(days -> before(days, scene.written()));
      case "after" -> scene -> whole.days(scene).map(days -> after(days, scene.written()));
      default -> fraction(part, whole);
    };
  }

  private static Moment fraction(Phrase part, Moment whole) {
    List<String> numbers = SLASH.splitToList(part.value());
    int which = Integer.parseInt(numbers.get(0));
    int parts = Integer.parseInt(numbers.get(1));
    return scene -> whole.days(scene).map(days -> days.part(which, parts));
  }

  private static Days before(Days days, Optional<LocalDate> written) {
    return written.filter(days::holds).map(day -> new Days(days.earliest(), day)).orElse(days);
  }

  private static Days after(Days days, Optional<LocalDate> written) {
    return written.filter(days::holds).map(day -> new Days(day, days.latest())).orElse(days);
  }
}
