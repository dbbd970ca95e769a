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
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;

/** Finds who says what in one sentence. */
final class ReportFinder {
  private static final Set<ActorType> SPEAKERS =
      Arrays.stream(ActorType.values())
          .filter(ActorType::acts)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<ActorType> MEDIA = Set.of(ActorType.MediaOrganization);

  private final FactualityRules factuality;
  private final Sentence sentence;
  private final List<Clause> clauses;
  private final PartFinder parts;

  ReportFinder(
      FactualityRules factuality, Sentence sentence, List<Clause> clauses, PartFinder parts) {
    this.factuality = factuality;
    this.sentence = sentence;
    this.clauses = clauses.stream().filter(c -> c.kind() == Clause.Kind.VERB).toList();
    this.parts = parts;
  }

  /** Returns the reports of the sentence, by the place of the word that reports. */
  List<Report> reports() {
    List<Report> found = new ArrayList<>();
    for (Clause clause : clauses) {
      accordingTo(clause).or(() -> report(clause)).ifPresent(found::add);
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

  private Optional<Report> accordingTo(Clause clause) {
    boolean according = sentence.at(clause.head(), "according");
    List<Part> speakers = according ? parts.parts(phrases(clause), SPEAKERS) : List.of();
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(clause.head(), speakers, List.of(), Effect.ACTUAL, 0, 0, sentence.size()));
  }

  private static List<Phrase> phrases(Clause clause) {
    return clause.obliques().stream().map(Oblique::phrase).limit(1).toList();
  }

  private Optional<Report> report(Clause clause) {
    Optional<Effect> effect = factuality.reporting(clause.lemma());
    if (effect.isEmpty() || clause.passive()) {
      return Optional.empty();
    }
    List<Part> speakers = speakers(clause);
    int start = quotedBefore(clause);
    int from = start > 0 ? 0 : clause.head() + 1;
    int until = start > 0 ? start : sentence.size();
    return Optional.of(
        new Report(
            clause.head(),
            speakers,
            outlets(clause),
            effect.get(),
            coloured(from, until),
            from,
            until));
  }

  private List<Part> speakers(Clause clause) {
    return parts.parts(clause.subjects(), SPEAKERS);
  }

  /** Returns where the report begins that follows what is said; 0 where it goes before. */
  private int quotedBefore(Clause clause) {
    int start = Math.min(clause.from(), clause.first());
    boolean something = clauses.stream().anyMatch(other -> other.head() < start);
    return something && closesQuote(start - 1) ? start : 0;
  }

  /** "denied that it had attacked, after they accused it": only the first is denied. */
  private int coloured(int from, int until) {
    return clauses.stream()
        .filter(clause -> from <= clause.head() && clause.head() < until)
        .filter(clause -> clause.governor().isEmpty())
        .skip(1)
        .mapToInt(Clause::from)
        .findFirst()
        .orElse(until);
  }

  private boolean closesQuote(int token) {
    return sentence.at(token, ",", "\"", "\u201d", "''", "\u201c");
  }

  private List<Part> outlets(Clause clause) {
    List<Phrase> near = new ArrayList<>(clause.objects());
    clause.obliques().forEach(oblique -> near.add(oblique.phrase()));
    return parts.parts(near, MEDIA);
  }
}
