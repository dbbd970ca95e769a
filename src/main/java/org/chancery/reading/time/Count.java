package org.chancery.reading.time;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * How many: "two", "12", "twenty-one", "several".
 *
 * @param length how many tokens say so
 * @param low at least how many
 * @param high at most how many
 */
record Count(int length, int low, int high) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");
  private static final Splitter RANGE = Splitter.on('-');

  /** Returns the number that stands at a place. */
  static Optional<Count> at(Words words) {
    return compound(words).or(() -> plain(words)).or(() -> digits(words));
  }

  private static Optional<Count> compound(Words words) {
    Optional<Phrase> tens = words.phrase(Kind.TENS);
    Optional<Phrase> ones = words.from(2).phrase(Kind.NUMBER);
    return tens.isPresent() && ones.isPresent() && words.is(1, "-") && ones.get().length() == 1
        ? Optional.of(exactly(3, tens.get().number() + ones.get().number()))
        : tens.map(number -> exactly(1, number.number()));
  }

  private static Optional<Count> plain(Words words) {
    return words.phrase(Kind.NUMBER).map(Count::of);
  }

  private static Count of(Phrase phrase) {
    List<String> ends = RANGE.splitToList(phrase.value());
    int low = Integer.parseInt(ends.get(0));
    return new Count(phrase.length(), low, Integer.parseInt(ends.get(ends.size() - 1)));
  }

  private static Optional<Count> digits(Words words) {
    return DIGITS.matcher(words.at(0)).matches()
        ? Optional.of(exactly(1, Integer.parseInt(words.at(0))))
        : Optional.empty();
  }

  private static Count exactly(int length, int number) {
    return new Count(length, number, number);
  }

  boolean vague() {
    return low != high;
  }
}
