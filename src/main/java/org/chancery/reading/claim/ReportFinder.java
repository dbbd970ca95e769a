package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.facts.ActorType;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;

/** Finds who says what in one sentence. */
final class ReportFinder {
  private static final Set<ActorType> SPEAKERS =
      Arrays.stream(ActorType.values())
          .filter(ActorType::acts)
          .collect(Collectors.toUnmodifiableSet());
  private static final String ACCORDING = "according to";
  private static final Set<ActorType> MEDIA = Set.of(ActorType.MediaOrganization);

  private final FactualityRules factuality;
  private final List<Clause> clauses;
  private final PartFinder parts;
  private final SaidFinder said;

  ReportFinder(
      FactualityRules factuality, Sentence sentence, List<Clause> clauses, PartFinder parts) {
    this.factuality = factuality;
    this.said = new SaidFinder(sentence, clauses);
    this.clauses = clauses.stream().filter(c -> c.kind() == Clause.Kind.VERB).toList();
    this.parts = parts;
  }

  /** Returns the reports of the sentence, by the place of the word that reports. */
  List<Report> reports() {
    List<Report> found = new ArrayList<>();
    for (Clause clause : clauses) {
      accordingTo(clause).ifPresent(found::add);
      report(clause).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Report::head));
    return found;
  }

  /** Returns the report that a clause belongs to: of several the nearest. */
  static Optional<Report> around(Clause clause, List<Report> reports) {
    return reports.stream()
        .filter(report -> report.holds(clause))
        .min(Comparator.comparingInt(report -> Math.abs(report.head() - clause.head())));
  }

  /** "according to Reuters": who stands behind it says all of the sentence. */
  private Optional<Report> accordingTo(Clause clause) {
    List<Phrase> phrases = clause.behind(ACCORDING);
    List<Part> speakers = parts.parts(phrases, SPEAKERS, clause.structure());
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                phrases.get(0).head(),
                speakers,
                List.of(),
                Effect.ACTUAL,
                said.all(phrases.get(0).head())));
  }

  private Optional<Report> report(Clause clause) {
    return factuality
        .reporting(clause.lemma())
        .filter(unused -> !clause.passive())
        .map(
            effect ->
                new Report(
                    clause.head(), speakers(clause), outlets(clause), effect, said.of(clause)));
  }

  private List<Part> speakers(Clause clause) {
    return parts.parts(clause.subjects(), SPEAKERS, clause.structure());
  }

  private List<Part> outlets(Clause clause) {
    List<Phrase> near = new ArrayList<>(clause.objects());
    clause.obliques().forEach(oblique -> near.add(oblique.phrase()));
    return parts.parts(near, MEDIA, clause.structure());
  }
}
