package org.chancery.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Status;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Governor;
import org.chancery.reading.text.Sentence;

/**
 * Tells whether the relation that a clause speaks of holds, held once or is to come. What is only
 * possible, and what is denied, tells nothing.
 */
final class StandingReader {
  private static final Set<String> ENDED = Set.of("longer", "anymore");
  private static final Set<String> ONCE = Set.of("formerly", "previously", "once", "originally");

  private final FactualityRules factuality;
  private final Sentence sentence;
  private final List<Clause> clauses;
  private final List<Report> reports;

  StandingReader(
      FactualityRules factuality, Sentence sentence, List<Clause> clauses, List<Report> reports) {
    this.factuality = factuality;
    this.sentence = sentence;
    this.clauses = clauses;
    this.reports = reports;
  }

  /** Returns the status of what a clause tells; empty where it leaves that open. */
  Optional<Status> status(Telling telling, Clause clause) {
    Optional<Report> report = ReportFinder.around(clause, reports);
    boolean doubted =
        report.filter(told -> told.effectOn(clause) != Effect.ACTUAL).isPresent()
            || clause.structure().marker().equals("before");
    return doubted
        ? Optional.empty()
        : factuality
            .stance(clause, clauses)
            .filter(stance -> stance.certainty() == Certainty.certain)
            .flatMap(stance -> status(telling, clause, stance, report.isPresent()));
  }

  private Optional<Status> status(Telling telling, Clause clause, Stance stance, boolean reported) {
    if (stance.polarity() == Polarity.negative) {
      return negated(telling, clause);
    }
    if (has(clause, ONCE) || usedTo(clause) || (ended(clause) && !telling.happens())) {
      return telling.happens() ? Optional.empty() : Optional.of(Status.former);
    }
    if (stance.tense() == Tense.future || (telling.happens() && underWay(clause, reported))) {
      return telling.happens() || !telling.verb() ? ahead(telling) : Optional.empty();
    }
    return shown(telling, aspect(clause), reported);
  }

  /** "is no longer a member" was one; "has not left" is still one. */
  private Optional<Status> negated(Telling telling, Clause clause) {
    if (telling.phase() == Telling.Phase.ENDS) {
      return Optional.of(Status.current);
    }
    return has(clause, ENDED) ? Optional.of(Status.former) : Optional.empty();
  }

  /** Who is to leave is still there. */
  private static Optional<Status> ahead(Telling telling) {
    boolean ends = telling.phase() == Telling.Phase.ENDS;
    return Optional.of(ends ? Status.current : Status.planned);
  }

  private static Optional<Status> shown(Telling telling, Aspect aspect, boolean reported) {
    boolean shifted = reported && !telling.happens();
    return switch (aspect) {
      case PRESENT, PERFECT, BARE -> Optional.of(telling.status());
      case PAST -> shifted ? Optional.of(telling.status()) : telling.past();
      case PLUPERFECT -> telling.past();
    };
  }

  /** What governs an infinitive shows the form: "continues to control". */
  private Aspect aspect(Clause clause) {
    return clause.governor().flatMap(this::over).map(this::own).orElseGet(() -> own(clause));
  }

  private Aspect own(Clause clause) {
    return Aspect.of(sentence, clause);
  }

  private Optional<Clause> over(Governor governor) {
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.anchor() == governor.token())
        .findFirst();
  }

  /** "is joining", "said that it was joining". */
  private boolean underWay(Clause clause, boolean reported) {
    boolean gerund = sentence.token(clause.head()).pennTag().equals("VBG");
    boolean now = sentence.at(clause.first(), "is", "are", "'s", "'re");
    return gerund && (now || (reported && sentence.at(clause.first(), "was", "were")));
  }

  /** "controlled the town until 2024". */
  private boolean ended(Clause clause) {
    return aspect(clause) == Aspect.PAST
        && (!clause.behind("until").isEmpty() || !clause.behind("till").isEmpty());
  }

  private boolean usedTo(Clause clause) {
    for (int i = clause.first(); i < clause.head(); i++) {
      if (sentence.at(i, "used") && sentence.at(i + 1, "to")) {
        return true;
      }
    }
    return clause.governor().filter(governor -> governor.lemma().equals("use")).isPresent();
  }

  private boolean has(Clause clause, Set<String> words) {
    return sentence.tree().dependents(clause.anchor()).stream()
        .anyMatch(child -> words.contains(sentence.token(child).lower()));
  }
}
