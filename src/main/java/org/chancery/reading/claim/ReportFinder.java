package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.facts.ActorType;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

/** Finds who says what in one sentence. */
final class ReportFinder {
  private static final Set<ActorType> SPEAKERS =
      Arrays.stream(ActorType.values())
          .filter(ActorType::acts)
          .collect(Collectors.toUnmodifiableSet());
  private static final String ACCORDING = "according to";
  private static final Set<ActorType> MEDIA = Set.of(ActorType.MediaOrganization);

  private final FactualityRules factuality;
  private final Sentence sentence;
  private final List<Clause> clauses;
  private final PartFinder parts;
  private final SaidFinder said;

  ReportFinder(
      FactualityRules factuality, Sentence sentence, List<Clause> clauses, PartFinder parts) {
    this.factuality = factuality;
    this.sentence = sentence;
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
    if (sentence.title()) {
      headline().ifPresent(found::add);
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
        .or(() -> introduces(clause) ? Optional.of(Effect.ACTUAL) : Optional.empty())
        .filter(unused -> !clause.passive() || !clause.structure().complements().isEmpty())
        .map(
            effect ->
                new Report(
                    clause.head(), speakers(clause), outlets(clause), effect, said.of(clause)));
  }

  /** "Merz spoke on television: "This ..."", whatever he does: what follows is his. */
  private boolean introduces(Clause clause) {
    int next =
        clauses.stream()
            .mapToInt(Clause::head)
            .filter(head -> head > clause.head())
            .min()
            .orElse(sentence.size());
    return IntStream.range(clause.head() + 1, next - 1)
        .anyMatch(token -> sentence.at(token, ",", ":") && opensQuote(token + 1));
  }

  private boolean opensQuote(int token) {
    return sentence.at(token, "\"", "\u201c", "``");
  }

  /** In a passive, "it was reported by Reuters that", whoever stands behind "by". */
  private List<Part> speakers(Clause clause) {
    List<Phrase> speaking = clause.passive() ? clause.actors() : clause.subjects();
    return parts.parts(speaking, SPEAKERS, clause.structure());
  }

  /** Returns the media that stand in the clause of the report, but for who speaks. */
  private List<Part> outlets(Clause clause) {
    return parts.all(MEDIA).stream()
        .filter(part -> clauseAround(part.mention().head()).filter(clause::equals).isPresent())
        .filter(part -> clause.subjects().stream().noneMatch(s -> s.holds(part.mention().head())))
        .toList();
  }

  private Optional<Clause> clauseAround(int token) {
    int up = token;
    for (int step = 0; up != Tree.ROOT && step < sentence.size(); step++) {
      int anchor = up;
      Optional<Clause> found = clauses.stream().filter(c -> c.anchor() == anchor).findFirst();
      if (found.isPresent()) {
        return found;
      }
      up = sentence.tree().head(up);
    }
    return Optional.empty();
  }

  /** "Merkel: Russia has invaded" and "Russia has invaded: Merkel". */
  private Optional<Report> headline() {
    for (int colon = 1; colon + 1 < sentence.size(); colon++) {
      if (sentence.at(colon, ":")) {
        Optional<Report> found = said(0, colon, colon + 1, sentence.size());
        return found.isPresent() ? found : said(colon + 1, sentence.size(), 0, colon);
      }
    }
    return Optional.empty();
  }

  private Optional<Report> said(int from, int until, int saidFrom, int saidUntil) {
    boolean bare = clauses.stream().noneMatch(c -> from <= c.head() && c.head() < until);
    Optional<Part> speaker =
        parts.all(SPEAKERS).stream()
            .filter(part -> part.mention().first() == from && part.mention().end() == until)
            .findFirst();
    return speaker
        .filter(unused -> bare)
        .map(
            part ->
                new Report(
                    part.mention().head(),
                    List.of(part),
                    List.of(),
                    Effect.ACTUAL,
                    said.between(saidFrom, saidUntil)));
  }
}
