package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Tree;
import org.chancery.reading.time.TimeExpression;

/** Tells when and where the event of a clause took place, by the tree of its sentence. */
final class Surroundings {
  private static final List<String> PLACED = List.of("in", "at", "near", "inside", "outside");
  private static final Set<ActorType> PLACES = EnumSet.of(ActorType.Place, ActorType.State);

  private final Tree tree;
  private final List<Clause> clauses;
  private final List<TimeExpression> times;
  private final PartFinder parts;

  Surroundings(Tree tree, List<Clause> clauses, List<TimeExpression> times, PartFinder parts) {
    this.tree = tree;
    this.clauses = clauses.stream().filter(c -> c.kind() == Clause.Kind.VERB).toList();
    this.times = times;
    this.parts = parts;
  }

  /** Returns the expression of time that stands in a clause or opens it. */
  Optional<TimeExpression> time(Clause clause) {
    Clause verb = verbAround(clause);
    return times.stream()
        .filter(time -> owner(time).filter(verb::equals).isPresent())
        .min(Comparator.comparingInt(time -> Math.abs(time.first() - clause.head())));
  }

  private Clause verbAround(Clause clause) {
    if (clause.kind() == Clause.Kind.VERB) {
      return clause;
    }
    return above(clause.head()).orElse(clause);
  }

  /** Returns the verb's clause that a token hangs in. */
  private Optional<Clause> above(int token) {
    int up = token;
    for (int step = 0; up != Tree.ROOT && step < tree.size(); step++) {
      int anchor = up;
      Optional<Clause> found = clauses.stream().filter(c -> c.anchor() == anchor).findFirst();
      if (found.isPresent()) {
        return found;
      }
      up = tree.head(up);
    }
    return Optional.empty();
  }

  /** What hangs in no clause belongs to the next one: "On Sunday, ...". */
  private Optional<Clause> owner(TimeExpression time) {
    return above(time.first())
        .or(() -> clauses.stream().filter(verb -> verb.head() > time.first()).findFirst());
  }

  /** Returns the places in a clause, cities before states, without those who take part. */
  List<Part> places(Draft draft) {
    List<Phrase> phrases = new ArrayList<>();
    draft.clause().obliques().stream()
        .filter(oblique -> PLACED.contains(oblique.preposition()))
        .forEach(oblique -> phrases.add(oblique.phrase()));
    return parts.parts(phrases, PLACES, draft.clause().structure()).stream()
        .filter(Part::direct)
        .filter(part -> draft.parts().stream().noneMatch(p -> p.member().equals(part.member())))
        .sorted(Comparator.comparing(part -> part.member().type() == ActorType.State))
        .toList();
  }
}
