package org.chancery.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.facts.Actor;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Span;

/**
 * Tells which actor some words of an article mean.
 *
 * <p>Of all mentions of all actors, the words are judged by the first that there is of:
 *
 * <ol>
 *   <li>the mention that is exactly those words;
 *   <li>the longest mention inside the words that ends where they end: "president" for "the
 *       president";
 *   <li>the shortest mention that holds the words: "President Emmanuel Macron" for "Macron".
 * </ol>
 */
final class MeantActor {
  private static final Comparator<Candidate> SHORTEST =
      Comparator.comparingInt(candidate -> candidate.words().end() - candidate.words().begin());

  private record Candidate(Actor actor, Excerpt words) {}

  private MeantActor() {}

  static Optional<Actor> of(List<Actor> actors, Span span) {
    return first(actors, SHORTEST, words -> equal(words, span))
        .or(() -> first(actors, SHORTEST.reversed(), words -> endsInside(words, span)))
        .or(() -> first(actors, SHORTEST, words -> holds(words, span)));
  }

  private static Optional<Actor> first(
      List<Actor> actors, Comparator<Candidate> order, Predicate<Excerpt> fits) {
    return actors.stream()
        .flatMap(MeantActor::candidates)
        .filter(candidate -> fits.test(candidate.words()))
        .min(order)
        .map(Candidate::actor);
  }

  private static Stream<Candidate> candidates(Actor actor) {
    return actor.mentions().stream().map(spoken -> new Candidate(actor, spoken.words()));
  }

  private static boolean equal(Excerpt words, Span span) {
    return words.begin() == span.begin() && words.end() == span.end();
  }

  private static boolean endsInside(Excerpt words, Span span) {
    return words.begin() > span.begin() && words.end() == span.end();
  }

  private static boolean holds(Excerpt words, Span span) {
    return words.begin() <= span.begin() && words.end() >= span.end();
  }
}
