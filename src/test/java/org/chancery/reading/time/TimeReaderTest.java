package org.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.facts.TimeBounds;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
  /** A Wednesday. */
  private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2025, 11, 5));

  private static final TimeWords WORDS =
      new TimeWords(
          RuleTable.read(Path.of("data/times.tsv"), TimeWords.COLUMNS.toArray(String[]::new)));

  private final TimeReader reader = new TimeReader(WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Sunday | Sunday | 2025-11-02 | 2025-11-02",
        "on Wednesday | Wednesday | 2025-11-05 | 2025-11-05",
        "last Wednesday | last Wednesday | 2025-10-29 | 2025-10-29",
        "he left yesterday | yesterday | 2025-11-04 | 2025-11-04",
        "last week | last week | 2025-10-27 | 2025-11-02",
        "last weekend | last weekend | 2025-11-01 | 2025-11-02",
        "in September | September | 2025-09-01 | 2025-09-30",
        "in December | December | 2024-12-01 | 2024-12-31",
        "on 3 November 2025 | 3 November 2025 | 2025-11-03 | 2025-11-03",
        "on Nov. 3 | Nov. 3 | 2025-11-03 | 2025-11-03",
        "on November 3 , 2024 | November 3 , 2024 | 2024-11-03 | 2024-11-03",
        "in June 2019 | June 2019 | 2019-06-01 | 2019-06-30",
        "in 2011 | 2011 | 2011-01-01 | 2011-12-31",
        "two years ago | two years ago | 2023-01-01 | 2023-12-31",
        "three days ago | three days ago | 2025-11-02 | 2025-11-02",
        "this month | this month | 2025-11-01 | 2025-11-30",
      })
  void readsWhatIsPast(String words, String expression, String earliest, String latest) {
    assertThat(bounds(words, false)).containsExactly(expected(expression, earliest, latest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Sunday | Sunday | 2025-11-09 | 2025-11-09",
        "next Wednesday | next Wednesday | 2025-11-12 | 2025-11-12",
        "next month | next month | 2025-12-01 | 2025-12-31",
        "in January | January | 2026-01-01 | 2026-01-31",
        "on Nov. 3 | Nov. 3 | 2026-11-03 | 2026-11-03",
        "he leaves tomorrow | tomorrow | 2025-11-06 | 2025-11-06",
      })
  void readsWhatIsToCome(String words, String expression, String earliest, String latest) {
    assertThat(bounds(words, true)).containsExactly(expected(expression, earliest, latest));
  }

  @ParameterizedTest
  @CsvSource({"they may leave", "they march on", "about 2000 people", "31 February 2025 is none"})
  void passesOverWhatIsNoTime(String words) {
    assertThat(bounds(words, false))
        .noneMatch(bounds -> bounds.earliest().getYear() == 2000 || bounds.text().contains("31 F"));
  }

  @Test
  void leavesRelativeTimesOpenWithoutADayOfWriting() {
    var found = reader.read(sentence("on Sunday in 2011"));
    assertThat(found.get(0).bounds(Optional.empty(), false)).isEmpty();
    assertThat(found.get(1).bounds(Optional.empty(), false)).isPresent();
  }

  @Test
  void theNextDayLeansOnlyOnTheSentenceBefore() {
    var chronicle = new Chronicle(reader);
    chronicle.read(sentence("on 3 May 2019"));
    var next = chronicle.read(sentence("the next day"));
    assertThat(next.get(0).bounds(WRITTEN, false))
        .contains(expected("the next day", "2019-05-04", "2019-05-04"));
    chronicle.read(sentence("nothing at all"));
    assertThat(chronicle.read(sentence("the next day")).get(0).bounds(WRITTEN, false)).isEmpty();
  }

  @Test
  void aChainOfNextDaysIsFollowedOnlySoFar() {
    var chronicle = new Chronicle(reader);
    chronicle.read(sentence("on 3 May 2019"));
    Optional<TimeBounds> last = Optional.empty();
    for (int i = 0; i < 5; i++) {
      last = chronicle.read(sentence("the next day")).get(0).bounds(WRITTEN, false);
    }
    assertThat(last).isEmpty();
  }

  @Test
  void namesTheLineOfAWordWithoutSense() {
    var table = RuleTable.parse("t.tsv", List.of("words\tkind\tvalue", "soon\tmonth\t13"));
    assertThatThrownBy(() -> new TimeWords(table))
        .isInstanceOf(RuleException.class)
        .hasMessage("t.tsv:2: 13 is no value of a month");
  }

  private static TimeBounds expected(String words, String earliest, String latest) {
    return new TimeBounds(LocalDate.parse(earliest), LocalDate.parse(latest), words);
  }

  private List<TimeBounds> bounds(String words, boolean ahead) {
    return reader.read(sentence(words)).stream()
        .flatMap(found -> found.bounds(WRITTEN, ahead).stream())
        .toList();
  }

  private static Sentence sentence(String words) {
    return Tagged.sentence(
        Arrays.stream(words.split(" ", -1)).map(w -> w + "/X").collect(Collectors.joining(" ")));
  }
}
