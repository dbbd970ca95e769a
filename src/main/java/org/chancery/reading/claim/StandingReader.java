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

  /**
   * Returns the status of what a frame finds in a clause.
   *
   * @param begins whether the clause tells that it begins: "became a member"
   */
  Optional<Status> status(RelationFrame frame, Clause clause, boolean begins) {
    Optional<Report> report = ReportFinder.around(clause, reports);
    boolean doubted =
        report.filter(told -> told.effectOn(clause) != Effect.ACTUAL).isPresent()
            || clause.structure().marker().equals("before");
    return doubted
        ? Optional.empty()
        : factuality
            .stance(clause, clauses)
            .filter(stance -> stance.certainty() == Certainty.certain)
            .flatMap(stance -> status(frame, clause, stance, begins, report.isPresent()));
  }

  private Optional<Status> status(
      RelationFrame frame, Clause clause, Stance stance, boolean begins, boolean reported) {
    boolean happens = frame.happens() || begins;
    if (stance.polarity() == Polarity.negative) {
      return negated(frame, clause);
    }
    if (has(clause, ONCE) || usedTo(clause)) {
      return frame.verb() && happens ? Optional.empty() : Optional.of(Status.former);
    }
    if (stance.tense() == Tense.future || (happens && underWay(clause))) {
      return happens || !frame.verb() ? ahead(frame) : Optional.empty();
    }
    return shown(frame, aspect(clause), begins, reported);
  }

  /** "is no longer a member" was one; "has not left" is still one. */
  private Optional<Status> negated(RelationFrame frame, Clause clause) {
    if (frame.status() == Status.former) {
      return Optional.of(Status.current);
    }
    return has(clause, ENDED) ? Optional.of(Status.former) : Optional.empty();
  }

  /** Who is to leave is still there. */
  private static Optional<Status> ahead(RelationFrame frame) {
    return Optional.of(frame.status() == Status.former ? Status.current : Status.planned);
  }

  private static Optional<Status> shown(
      RelationFrame frame, Aspect aspect, boolean begins, boolean reported) {
    return switch (aspect) {
      case PRESENT, PERFECT, BARE -> Optional.of(frame.status());
      case PAST -> {
        boolean shifted = reported && !frame.happens();
        yield begins || shifted ? Optional.of(frame.status()) : frame.past();
      }
      case PLUPERFECT -> begins ? Optional.of(frame.status()) : frame.past();
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

  /** "is joining". */
  private boolean underWay(Clause clause) {
    boolean gerund = sentence.token(clause.head()).pennTag().equals("VBG");
    return gerund && sentence.at(clause.first(), "is", "are", "'s", "'re");
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
