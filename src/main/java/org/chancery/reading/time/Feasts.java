package org.chancery.reading.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/** Days that have a name: "Christmas Day", "Good Friday 2016", "last Easter". */
final class Feasts implements Family {
  private static final String EASTER = "easter";

  @Override
  public Optional<Match> match(Words words) {
    int turned = words.is(0, "last", "next", "this") ? 1 : 0;
    Words there = words.from(turned);
    return there.capital(0)
        ? there.phrase(Kind.FEAST).map(feast -> match(there, feast).longer(turned))
        : Optional.empty();
  }

  private static Match match(Words words, Phrase feast) {
    int gap = words.is(feast.length(), ",", "of", "in") ? 1 : 0;
    OptionalInt year = words.from(feast.length() + gap).year();
    return year.isPresent()
        ? new Match(
            feast.length() + gap + 1, Moment.fixed(Days.of(in(year.getAsInt(), feast.value()))))
        : new Match(
            feast.length(),
            Moment.nearest((today, ahead) -> Days.of(nearest(today, ahead, feast.value()))));
  }

  private static LocalDate nearest(LocalDate today, boolean ahead, String value) {
    LocalDate same = in(today.getYear(), value);
    if (ahead) {
      return same.isBefore(today) ? in(today.getYear() + 1, value) : same;
    }
    return same.isAfter(today) ? in(today.getYear() - 1, value) : same;
  }

  private static LocalDate in(int year, String value) {
    return value.startsWith(EASTER)
        ? easter(year).plusDays(Integer.parseInt(value.substring(EASTER.length())))
        : MonthDay.parse("--" + value).atYear(year);
  }

  /** Returns Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leaps = century / 4;
    int moon = (19 * golden + century - leaps - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int rest = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    int late = (golden + 11 * moon + 22 * rest) / 451;
    int sum = moon + rest - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
