package org.chancery.reading.time;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Sentence;

/** The words that tell when. Immutable. */
public final class TimeWords {
  /** The columns of a table of such words. */
  public static final List<String> COLUMNS = List.of("words", "kind", "value");

  /** How many tokens a preposition may take. */
  private static final int LONGEST = 4;

  private static final Splitter SPACES = Splitter.on(' ');

  /** What words do in an expression of time, and what their value looks like. */
  enum Kind {
    MONTH("[1-9]|1[0-2]"),
    SHORT_MONTH("[1-9]|1[0-2]"),
    WEEKDAY("[1-7]"),
    DAY("-?[0-9](:-?[0-9])?"),
    DAYPART(""),
    HOURS("[0-9]+"),
    NUMBER("[0-9]+(-[0-9]+)?"),
    TENS("[2-9]0"),
    UNIT("[A-Z]+"),
    TURN("-?[0-9]"),
    BACK("[0-9]*"),
    ONWARD("[0-9]*"),
    STORY("-?[01]"),
    SEASON("[0-9]+"),
    FEAST("[0-9]{2}-[0-9]{2}|easter[+-][0-9]+"),
    KNOWN("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    PART("[1-9]/[1-9]|all|before|after"),
    TOLD(""),
    SINCE(""),
    UNTIL(""),
    BY(""),
    AROUND(""),
    AFTER(""),
    BEFORE(""),
    UNCLEAR(""),
    FROM(""),
    TO(""),
    REPEATED(""),
    NAMED(""),
    HABIT(""),
    MEASURE("[01]"),
    LIMITING(""),
    PUBLISHING(""),
    JUDGING(""),
    HAPPENING(""),
    ANNOUNCING("");

    private final Pattern value;

    Kind(String value) {
      this.value = Pattern.compile(value);
    }
  }

  /** Kinds that stand before, behind or between expressions, but begin none. */
  private static final Set<Kind> BESIDE =
      EnumSet.of(
          Kind.TOLD,
          Kind.TO,
          Kind.REPEATED,
          Kind.NAMED,
          Kind.HABIT,
          Kind.DAYPART,
          Kind.MEASURE,
          Kind.LIMITING,
          Kind.PUBLISHING,
          Kind.JUDGING,
          Kind.HAPPENING,
          Kind.ANNOUNCING);

  private final Map<Kind, Map<String, List<Phrase>>> phrases = new EnumMap<>(Kind.class);
  private final Set<String> openers = new HashSet<>(Set.of("in", "within", "for", "the", "that"));

  /** Reads the words of a table. */
  public TimeWords(RuleTable table) {
    for (RuleRow row : table.rows()) {
      add(row);
    }
    phrases.values().forEach(TimeWords::sort);
  }

  private static void sort(Map<String, List<Phrase>> byFirst) {
    byFirst.values().forEach(all -> all.sort(Comparator.comparing(phrase -> -phrase.length())));
  }

  private void add(RuleRow row) {
    Kind kind = row.constant("kind", "", Kind.class);
    String value = row.get("value");
    if (!kind.value.matcher(value).matches()) {
      throw new RuleException(row.place(), value + " is no value of a " + row.get("kind"));
    }
    List<String> words = SPACES.splitToList(row.require("words"));
    phrases
        .computeIfAbsent(kind, unused -> new HashMap<>())
        .computeIfAbsent(words.get(0), unused -> new ArrayList<>())
        .add(new Phrase(words, value));
    if (!BESIDE.contains(kind)) {
      openers.add(words.get(0));
    }
  }

  /** Returns whether an expression of time may begin with a word. */
  boolean opens(String word) {
    return openers.contains(word) || Character.isDigit(word.charAt(0)) || word.indexOf('-') > 0;
  }

  /** Returns the longest phrase of a kind that stands at a place. */
  Optional<Phrase> at(Words place, Kind kind) {
    List<Phrase> all = phrases.getOrDefault(kind, Map.of()).getOrDefault(place.at(0), List.of());
    for (Phrase phrase : all) {
      if (phrase.standsAt(place)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** Returns whether the subject of a verb is what happens when the verb says: "began". */
  public boolean happening(String verb) {
    return word(verb, Kind.HAPPENING).isPresent();
  }

  /** Returns whether a verb's own time is not that of the event it names: "announced". */
  public boolean announcing(String verb) {
    return word(verb, Kind.ANNOUNCING).isPresent();
  }

  /** Returns whether what is said in a text or at a meeting is said when the verb says: "sent". */
  public boolean publishing(String verb) {
    return word(verb, Kind.PUBLISHING).isPresent();
  }

  /** Returns whether a verb tells what somebody has to do with an event, not when: "charged". */
  public boolean judging(String verb) {
    return word(verb, Kind.JUDGING).isPresent();
  }

  /** Returns how many tokens at a place say that what follows came first: 1 in "after". */
  public int succeeding(Sentence sentence, int at) {
    Words place = new Words(sentence, at, 0, this);
    return place
        .phrase(Kind.AFTER)
        .or(() -> place.phrase(Kind.SINCE))
        .map(Phrase::length)
        .orElse(0);
  }

  /** Returns whether the words before a place say that what stands there came first. */
  public boolean behindSucceeding(Sentence sentence, int at) {
    return succeedingFrom(sentence, at).isPresent();
  }

  /** Returns where the words begin that stand before a place and say that it came first. */
  public OptionalInt succeedingFrom(Sentence sentence, int at) {
    return IntStream.range(Math.max(0, at - LONGEST), at)
        .filter(first -> first + succeeding(sentence, first) == at)
        .findFirst();
  }

  /** Returns how many tokens at a place say that what follows came later: 1 in "before". */
  public int preceding(Sentence sentence, int at) {
    return new Words(sentence, at, 0, this).phrase(Kind.BEFORE).map(Phrase::length).orElse(0);
  }

  /** Returns the phrase of a kind that is a single word. */
  Optional<Phrase> word(String word, Kind kind) {
    return phrases.getOrDefault(kind, Map.of()).getOrDefault(word, List.of()).stream()
        .filter(phrase -> phrase.length() == 1)
        .findFirst();
  }

  /**
   * Words of the table.
   *
   * @param words the tokens, in lower case
   * @param value what they mean, as the table writes it
   */
  record Phrase(List<String> words, String value) {
    int length() {
      return words.size();
    }

    int number() {
      return Integer.parseInt(value);
    }

    private boolean standsAt(Words place) {
      for (int i = 0; i < words.size(); i++) {
        if (!place.at(i).equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
