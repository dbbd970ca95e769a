package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.time.TimeExpression;

/** The expressions of time in a sentence, by the words that they hang from. */
final class HeldTimes {
  private final Sentence sentence;
  private final List<TimeExpression> all;
  private final Map<Integer, List<TimeExpression>> clauses = new HashMap<>();
  private final Map<Integer, List<TimeExpression>> things = new HashMap<>();

  HeldTimes(Sentence sentence, List<TimeExpression> all, TimeHolders holders) {
    this.sentence = sentence;
    this.all = all;
    for (TimeExpression time : all) {
      holders.of(time).ifPresent(token -> put(clauses, token, time));
      holders.noun(time).ifPresent(token -> put(things, token, time));
    }
  }

  private static void put(Map<Integer, List<TimeExpression>> held, int token, TimeExpression time) {
    held.computeIfAbsent(token, at -> new ArrayList<>()).add(time);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns the expressions that hang from a verb or an event noun. */
  List<TimeExpression> of(Clause clause) {
    return clauses.getOrDefault(clause.anchor(), List.of()).stream().map(this::counted).toList();
  }

  /** Returns the expressions that tell of the thing that a phrase names: "Sunday's vote". */
  List<TimeExpression> of(Phrase phrase) {
    return things.getOrDefault(phrase.head(), List.of());
  }

  /** Returns the expressions that hang from nouns, by the noun. */
  Map<Integer, List<TimeExpression>> ofNouns() {
    Map<Integer, List<TimeExpression>> nouns = new TreeMap<>(things);
    clauses.forEach((token, times) -> nouns.putIfAbsent(token, times));
    nouns.keySet().removeIf(token -> !sentence.at(token, Tag.NOUN));
    return nouns;
  }

  /** Returns the expressions that hold a token: "Sunday", of "on Sunday, when they left". */
  List<TimeExpression> around(int token) {
    return all.stream().filter(time -> !time.leads() && time.holds(token)).toList();
  }

  /** Returns when what begins at a token was: Monday, of "on Tuesday, a day after the vote". */
  List<TimeExpression> ledTo(int start) {
    return all.stream()
        .filter(time -> time.leads() && time.end() == start)
        .flatMap(time -> before(time).flatMap(from -> back(time, from)).stream())
        .toList();
  }

  private Optional<TimeExpression> before(TimeExpression time) {
    return all.stream()
        .filter(other -> !other.leads() && other.end() <= time.first())
        .filter(other -> other.end() >= time.first() - 1)
        .findFirst();
  }

  private Optional<TimeExpression> back(TimeExpression time, TimeExpression from) {
    return time.ledFrom(from, sentence.words(from.first(), time.end()));
  }

  /** "two days after he left on Sunday" is counted from Sunday. */
  private TimeExpression counted(TimeExpression time) {
    return all.stream()
        .filter(other -> other.first() >= time.end() && adjacent(time, other))
        .findFirst()
        .flatMap(time::leadingTo)
        .orElse(time);
  }

  private boolean adjacent(TimeExpression time, TimeExpression other) {
    for (int i = time.end(); i < other.first(); i++) {
      if (sentence.at(i, ",", ";", ":")) {
        return false;
      }
    }
    return sentence.at(time.end() - 1, "after");
  }
}
