package org.chancery.reading.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;
import org.chancery.reading.time.TimeExpression;
import org.chancery.reading.time.TimeWords;

/**
 * Finds since when what a verb tells can have happened: "after he left on Sunday", "since the coup
 * in July", "following Monday's vote".
 */
final class Succession {
  private static final int OPENING = 4;
  private static final int LONGEST = 4;

  private final Sentence sentence;
  private final List<Clause> verbs;
  private final List<Clause> nouns;
  private final HeldTimes held;
  private final TimeWords words;

  Succession(
      Sentence sentence,
      List<Clause> verbs,
      List<Clause> nouns,
      HeldTimes held,
      TimeWords words) {
    this.sentence = sentence;
    this.verbs = verbs;
    this.nouns = nouns;
    this.held = held;
    this.words = words;
  }

  /**
   * Returns the stretches in which what a verb tells must have happened, until the day of writing.
   *
   * @param told the times of a clause
   */
  List<TimeExpression> of(Clause verb, Function<Clause, List<TimeExpression>> told) {
    Stream<TimeExpression> clauses =
        verbs.stream()
            .filter(first -> hangs(first, verb))
            .flatMap(first -> onward(opening(first), told.apply(first)));
    Stream<TimeExpression> phrases =
        Stream.concat(verb.obliques().stream().map(Oblique::phrase), followed(verb))
            .flatMap(phrase -> onward(preposition(phrase), times(phrase)));
    return Stream.concat(clauses, phrases).toList();
  }

  /** "expelled the ambassador following the coup". */
  private Stream<Phrase> followed(Clause verb) {
    return verbs.stream()
        .filter(other -> other.first() > verb.head() && under(other, verb))
        .flatMap(other -> other.objects().stream())
        .filter(phrase -> preposition(phrase).isPresent());
  }

  private boolean under(Clause other, Clause verb) {
    Tree tree = sentence.tree();
    int above = tree.head(other.anchor());
    return above == verb.anchor() || (above != Tree.ROOT && tree.head(above) == verb.anchor());
  }

  private boolean hangs(Clause first, Clause verb) {
    return first.structure().relation().startsWith("advcl")
        && sentence.tree().head(first.anchor()) == verb.anchor();
  }

  private OptionalInt opening(Clause clause) {
    return IntStream.range(Math.max(0, clause.from() - OPENING), clause.first())
        .filter(at -> words.succeeding(sentence, at) > 0 && opens(at, clause))
        .reduce((far, near) -> near);
  }

  private boolean opens(int word, Clause clause) {
    return IntStream.range(word, clause.from()).noneMatch(at -> sentence.at(at, ",", ";"));
  }

  private OptionalInt preposition(Phrase phrase) {
    return IntStream.rangeClosed(1, LONGEST)
        .map(length -> phrase.first() - length)
        .filter(at -> at >= 0 && at + words.succeeding(sentence, at) == phrase.first())
        .reduce((near, far) -> far);
  }

  private List<TimeExpression> times(Phrase phrase) {
    Stream<TimeExpression> events =
        nouns.stream()
            .filter(noun -> noun.head() == phrase.head())
            .flatMap(noun -> held.of(noun).stream());
    return Stream.concat(events, held.of(phrase).stream()).distinct().toList();
  }

  private Stream<TimeExpression> onward(OptionalInt start, List<TimeExpression> times) {
    return start.isEmpty()
        ? Stream.empty()
        : times.stream()
            .filter(time -> time.first() > start.getAsInt())
            .map(time -> time.onward(start.getAsInt(), told(start.getAsInt(), time.end())));
  }

  private String told(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(i > first && sentence.spaceBefore(i) ? " " : "").append(sentence.token(i).text());
    }
    return text.toString();
  }
}
