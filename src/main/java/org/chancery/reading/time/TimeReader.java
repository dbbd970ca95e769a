package org.chancery.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chancery.reading.text.Sentence;

/**
 * Reads expressions of time off sentences. Safe for use by many threads.
 *
 * <pre>
 * expression = day-away | weekday | date | month | year | unit-away
 * day-away   = "today" | "yesterday" | "tomorrow" | number "days ago"
 * weekday    = ["last" | "next"] "Sunday"
 * date       = day month ["," year] | month day ["," year]
 * month      = month [year]
 * year       = "in" year
 * unit-away  = ("last" | "this" | "next") unit | number unit "ago"
 * </pre>
 */
public final class TimeReader {
  private static final Pattern DAY = Pattern.compile("([12]?[0-9]|3[01])(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}");

  private static final Map<String, Integer> DAYS_AWAY =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
  private static final Map<String, Integer> DIRECTIONS = Map.of("last", -1, "this", 0, "next", 1);
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "ten",
          10);
  private static final Map<String, Moment.Unit> UNITS =
      Map.of(
          "day", Moment.Unit.DAY,
          "days", Moment.Unit.DAY,
          "week", Moment.Unit.WEEK,
          "weeks", Moment.Unit.WEEK,
          "weekend", Moment.Unit.WEEKEND,
          "month", Moment.Unit.MONTH,
          "months", Moment.Unit.MONTH,
          "year", Moment.Unit.YEAR,
          "years", Moment.Unit.YEAR);

  private final Map<String, Month> months = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();

  /** Names the months and days in full and short. */
  public TimeReader() {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3) + ".", month);
    }
    months.put("sept.", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
    }
  }

  /** Returns the expressions of time in a sentence, in text order; none overlaps another. */
  public List<TimeExpression> read(Sentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Match> match = match(new Words(sentence, i));
      if (match.isPresent()) {
        found.add(match.get().in(sentence, i));
        i += match.get().length();
      } else {
        i++;
      }
    }
    return found;
  }

  private Optional<Match> match(Words words) {
    return dayAway(words)
        .or(() -> weekday(words))
        .or(() -> dayFirst(words))
        .or(() -> monthFirst(words))
        .or(() -> unitAway(words))
        .or(() -> ago(words))
        .or(() -> year(words));
  }

  private static Optional<Match> dayAway(Words words) {
    return Optional.ofNullable(DAYS_AWAY.get(words.at(0)))
        .map(days -> new Match(1, new Moment.DayAway(days)));
  }

  private Optional<Match> weekday(Words words) {
    boolean turned = words.is(0, "last") || words.is(0, "next");
    DayOfWeek day = weekdays.get(words.at(turned ? 1 : 0));
    if (day == null || !words.capital(turned ? 1 : 0)) {
      return Optional.empty();
    }
    return Optional.of(
        turned
            ? new Match(2, new Moment.OtherWeekday(day, words.is(0, "next")))
            : new Match(1, new Moment.Weekday(day)));
  }

  private Optional<Match> dayFirst(Words words) {
    OptionalInt day = day(words, 0);
    int of = words.is(1, "of") ? 1 : 0;
    Month month = months.get(words.at(1 + of));
    if (day.isEmpty() || month == null) {
      return Optional.empty();
    }
    return date(words, 2 + of, day.getAsInt(), month);
  }

  private Optional<Match> monthFirst(Words words) {
    Month month = months.get(words.at(0));
    if (month == null || !words.capital(0)) {
      return Optional.empty();
    }
    OptionalInt day = day(words, 1);
    return day.isPresent() ? date(words, 2, day.getAsInt(), month) : month(words, month);
  }

  private static Optional<Match> date(Words words, int length, int day, Month month) {
    int comma = words.is(length, ",") ? 1 : 0;
    OptionalInt year = yearAt(words, length + comma);
    if (year.isEmpty()) {
      return Optional.of(new Match(length, new Moment.DayOfYear(month, day)));
    }
    try {
      Days days = Days.of(LocalDate.of(year.getAsInt(), month, day));
      return Optional.of(new Match(length + comma + 1, new Moment.Absolute(days)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "May" and "March" are months only where something before or behind says so. */
  private static Optional<Match> month(Words words, Month month) {
    OptionalInt year = yearAt(words, 1);
    if (year.isPresent()) {
      Days days = Days.of(YearMonth.of(year.getAsInt(), month));
      return Optional.of(new Match(2, new Moment.Absolute(days)));
    }
    boolean told =
        words.is(
            -1, "in", "since", "until", "by", "during", "from", "before", "after", "last", "next",
            "late", "early", "mid", "through", "of", "this");
    return told ? Optional.of(new Match(1, new Moment.MonthOfYear(month))) : Optional.empty();
  }

  private static Optional<Match> year(Words words) {
    boolean told =
        words.is(
            -1, "in", "since", "until", "by", "during", "from", "of", "early", "late", "mid",
            "before", "after");
    return told
        ? yearAt(words, 0).stream()
            .mapToObj(year -> new Match(1, new Moment.Absolute(Days.of(Year.of(year)))))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Match> unitAway(Words words) {
    Integer direction = DIRECTIONS.get(words.at(0));
    Moment.Unit unit = UNITS.get(words.at(1));
    return direction == null || unit == null || words.at(1).endsWith("s")
        ? Optional.empty()
        : Optional.of(new Match(2, new Moment.UnitAway(unit, direction)));
  }

  private static Optional<Match> ago(Words words) {
    OptionalInt number = number(words.at(0));
    Moment.Unit unit = UNITS.get(words.at(1));
    boolean earlier = words.is(2, "ago", "earlier");
    return number.isEmpty() || unit == null || !earlier
        ? Optional.empty()
        : Optional.of(new Match(3, new Moment.UnitAway(unit, -number.getAsInt())));
  }

  private static OptionalInt number(String word) {
    Integer named = NUMBERS.get(word);
    if (named != null) {
      return OptionalInt.of(named);
    }
    return word.matches("[0-9]{1,3}")
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  private static OptionalInt day(Words words, int index) {
    var day = DAY.matcher(words.at(index));
    boolean fits = day.matches() && Integer.parseInt(day.group(1)) > 0;
    return fits ? OptionalInt.of(Integer.parseInt(day.group(1))) : OptionalInt.empty();
  }

  private static OptionalInt yearAt(Words words, int index) {
    String word = words.at(index);
    return YEAR.matcher(word).matches()
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /** What begins at a token: how many tokens, and what they mean. */
  private record Match(int length, Moment moment) {
    TimeExpression in(Sentence sentence, int first) {
      StringBuilder words = new StringBuilder();
      for (int i = first; i < first + length; i++) {
        words.append(i > first && sentence.spaceBefore(i) ? " " : "");
        words.append(sentence.token(i).text());
      }
      return new TimeExpression(first, first + length, words.toString(), moment);
    }
  }

  /** The words from a token on. */
  private record Words(Sentence sentence, int start) {
    String at(int offset) {
      int index = start + offset;
      return index < 0 || index >= sentence.size() ? "" : sentence.token(index).lower();
    }

    boolean is(int offset, String... words) {
      return sentence.at(start + offset, words);
    }

    boolean capital(int offset) {
      return start + offset < sentence.size() && sentence.token(start + offset).capitalised();
    }
  }
}
