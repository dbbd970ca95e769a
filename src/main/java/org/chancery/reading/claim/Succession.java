package org.chancery.reading.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;
import org.chancery.reading.time.TimeExpression;
import org.chancery.reading.time.TimeWords;

/**
 * Finds since when what a verb tells can have happened: "after he left on Sunday", "since the coup
 * in July", "following Monday's vote".
 */
final class Succession {
  private static final int OPENING = 4;

  private final Sentence sentence;
  private final List<Clause> verbs;
  private final HeldTimes held;
  private final TimeWords words;
  private final NounGroups groups;

  Succession(Sentence sentence, List<Clause> verbs, HeldTimes held, TimeWords words) {
    this.sentence = sentence;
    this.verbs = verbs;
    this.held = held;
    this.words = words;
    this.groups = new NounGroups(sentence);
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
            .flatMap(first -> onward(opening(first, words::succeeding), told.apply(first)));
    Stream<TimeExpression> events =
        held.ofNouns().entrySet().stream()
            .filter(noun -> holds(verb, noun.getKey()))
            .flatMap(noun -> noun.getValue().stream().flatMap(time -> of(noun.getKey(), time)));
    return Stream.of(clauses, events, before(verb, told)).flatMap(each -> each).toList();
  }

  /** "met him on Monday before he visited Poland". */
  private Stream<TimeExpression> before(Clause verb, Function<Clause, List<TimeExpression>> told) {
    OptionalInt opening = opening(verb, words::preceding);
    return opening.isEmpty()
        ? Stream.empty()
        : verbs.stream()
            .filter(first -> hangs(verb, first))
            .flatMap(first -> told.apply(first).stream())
            .filter(time -> time.end() <= opening.getAsInt())
            .map(time -> time.onward(time.first(), sentence.words(time.first(), time.end())));
  }

  /** "in response to Monday's attack", "in the days after the vote", "following the coup". */
  private boolean holds(Clause verb, int noun) {
    int token = sentence.tree().head(noun);
    while (token != Tree.ROOT && (!anchors(token) || words.succeeding(sentence, token) > 0)) {
      token = sentence.tree().head(token);
    }
    return token == verb.anchor();
  }

  private boolean anchors(int token) {
    return verbs.stream().anyMatch(verb -> verb.anchor() == token);
  }

  private Stream<TimeExpression> of(int noun, TimeExpression time) {
    int start = Math.min(time.first(), groups.first(noun));
    int open = sentence.at(start - 1, Tag.DET) ? start - 1 : start;
    return onward(words.succeedingFrom(sentence, open), List.of(time));
  }

  private boolean under(Clause other, Clause verb) {
    Tree tree = sentence.tree();
    int above = tree.head(other.anchor());
    return above == verb.anchor() || (above != Tree.ROOT && tree.head(above) == verb.anchor());
  }

  /** Adverbial clauses may hang from a noun: "jailed ten since he came", "hours after he left". */
  private boolean hangs(Clause inner, Clause outer) {
    String relation = inner.structure().relation();
    return (relation.startsWith("advcl") || relation.startsWith("acl")) && under(inner, outer);
  }

  private OptionalInt opening(Clause clause, ToIntBiFunction<Sentence, Integer> words) {
    return IntStream.range(Math.max(0, clause.from() - OPENING), clause.first())
        .filter(at -> words.applyAsInt(sentence, at) > 0 && opens(at, clause))
        .reduce((far, near) -> near);
  }

  private boolean opens(int word, Clause clause) {
    return IntStream.range(word, clause.from()).noneMatch(at -> sentence.at(at, ",", ";"));
  }

  private Stream<TimeExpression> onward(OptionalInt start, List<TimeExpression> times) {
    return start.isEmpty()
        ? Stream.empty()
        : times.stream()
            .filter(time -> time.first() > start.getAsInt())
            .map(
                time ->
                    time.onward(start.getAsInt(), sentence.words(start.getAsInt(), time.end())));
  }
}
