package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Mode;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.time.TimeExpression;

/** Tells when and where the event of a clause took place. */
final class Surroundings {
  private static final Set<String> PLACED = Set.of("in", "at", "near", "inside", "outside");
  private static final Set<ActorType> PLACES = EnumSet.of(ActorType.Place, ActorType.State);

  /** Modes of going somewhere. */
  private static final Set<Mode> MOVING = EnumSet.of(Mode.visit, Mode.withdraw, Mode.troops);

  private final TimeFinder times;
  private final PartFinder parts;
  private final List<Clause> clauses;

  Surroundings(TimeFinder times, PartFinder parts, List<Clause> clauses) {
    this.times = times;
    this.parts = parts;
    this.clauses = clauses;
  }

  /** Returns the expressions that tell when a draft's event took place, the nearest first. */
  List<TimeExpression> times(Draft draft) {
    return times.of(draft);
  }

  /** Returns the expression that tells when what a clause says holds. */
  Optional<TimeExpression> time(Clause clause) {
    return times.of(clause);
  }

  /**
   * Returns the places in a clause, cities before states, without the states that take part; else
   * the first that stands behind it.
   */
  List<Part> places(Draft draft) {
    List<Part> aimed = aimedAt(draft);
    List<Part> places = new ArrayList<>(aimed);
    for (Clause clause : tellings(draft.clause())) {
      parts.parts(placed(clause), PLACES, clause.structure()).stream()
          .filter(Part::direct)
          .forEach(places::add);
    }
    if (places.isEmpty()) {
      parts.behind(PLACED, draft.clause(), PLACES).ifPresent(places::add);
    }
    return places.stream()
        .filter(part -> aimed.contains(part) || !takesPart(part, draft))
        .distinct()
        .sorted(Comparator.comparing(part -> part.member().type() == ActorType.State))
        .toList();
  }

  /** Returns a clause, and of a noun's event the verb that tells of it: "took place in Tunis". */
  private List<Clause> tellings(Clause clause) {
    return clause.kind() == Clause.Kind.VERB
        ? List.of(clause)
        : Stream.concat(Stream.of(clause), clauses.stream().filter(verb -> tells(verb, clause)))
            .toList();
  }

  private static boolean tells(Clause verb, Clause noun) {
    return verb.kind() == Clause.Kind.VERB
        && Stream.concat(verb.subjects().stream(), verb.objects().stream())
            .anyMatch(phrase -> phrase.head() == noun.head());
  }

  private static List<Phrase> placed(Clause clause) {
    return clause.obliques().stream()
        .filter(oblique -> PLACED.contains(oblique.preposition()))
        .map(Oblique::phrase)
        .toList();
  }

  /** A town that is attacked is where it happens; so is a state that troops or guests come to. */
  private static List<Part> aimedAt(Draft draft) {
    boolean moves = draft.frame().modes().stream().anyMatch(MOVING::contains);
    return draft.recipients().stream()
        .filter(
            part ->
                part.member().type() == ActorType.Place
                    || (moves && part.member().type() == ActorType.State))
        .toList();
  }

  private static boolean takesPart(Part part, Draft draft) {
    return draft.parts().stream().anyMatch(other -> other.member().equals(part.member()));
  }
}
