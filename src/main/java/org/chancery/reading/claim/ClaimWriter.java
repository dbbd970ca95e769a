package org.chancery.reading.claim;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Location;
import org.chancery.facts.Participant;
import org.chancery.facts.Tense;
import org.chancery.facts.TimeBounds;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;

/** Turns drafts into claims with their evidence. */
final class ClaimWriter {
  private final Identifiers identifiers;
  private final Article article;
  private final AnalyzedDocument document;
  private final CodePoints offsets;
  private final Voices voices;

  ClaimWriter(
      Identifiers identifiers,
      Article article,
      AnalyzedDocument document,
      CodePoints offsets,
      Voices voices) {
    this.identifiers = identifiers;
    this.article = article;
    this.document = document;
    this.offsets = offsets;
    this.voices = voices;
  }

  /** Returns the claim that a draft makes in its sentence. */
  Claim claim(Passage passage, Draft draft, Surroundings surroundings, Scope scope) {
    Sentence sentence = passage.sentence();
    List<Participant> agents = participants(draft.agents());
    List<Participant> recipients = participants(draft.recipients());
    List<Participant> sources = participants(sources(passage, draft));
    Excerpt evidence = evidence(sentence, draft);
    return new Claim(
        identifiers.claim(article.id(), fields(draft, agents, recipients, sources, evidence)),
        draft.type(),
        scope.modes(draft),
        scope.contexts(draft),
        agents,
        recipients,
        draft.told().polarity(),
        draft.told().certainty(),
        draft.told().tense(),
        sources,
        time(draft, surroundings),
        locations(surroundings.places(draft)),
        surroundings.topic(draft).map(words -> excerpt(sentence, words.first(), words.end())),
        surroundings.instrument(draft).map(words -> excerpt(sentence, words.first(), words.end())),
        evidence,
        offsets.span(sentence.begin(), sentence.end()),
        Math.round(draft.trust() * 100) / 100.0,
        draft.frame().id());
  }

  /** Those of the report that holds the clause; else of the quotation around it. */
  private List<Part> sources(Passage passage, Draft draft) {
    if (draft.frame().claimed()) {
      return draft.agents();
    }
    return ReportFinder.around(draft.clause(), passage.reports())
        .map(Report::sources)
        .filter(sources -> !sources.isEmpty())
        .or(() -> voices.at(passage.sentence().index(), draft.clause().head()).map(Report::sources))
        .orElse(List.of());
  }

  /** Returns the shortest stretch that is told; of two as short the nearer one. */
  private Optional<TimeBounds> time(Draft draft, Surroundings surroundings) {
    boolean ahead = draft.told().tense() != Tense.past;
    return surroundings.times(draft).stream()
        .flatMap(time -> time.bounds(article.date(), ahead).stream())
        .min(Comparator.comparing(ClaimWriter::days));
  }

  private static long days(TimeBounds bounds) {
    return ChronoUnit.DAYS.between(bounds.earliest(), bounds.latest());
  }

  private List<Location> locations(List<Site> sites) {
    return sites.stream()
        .map(site -> new Location(participant(site.part()), site.basis()))
        .toList();
  }

  private List<Participant> participants(List<Part> parts) {
    return parts.stream().map(this::participant).toList();
  }

  private Participant participant(Part part) {
    return new Participant(part.member().id(), words(part.mention()));
  }

  private Excerpt words(Mention mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    return excerpt(sentence, mention.first(), mention.end());
  }

  /** The evidence reaches from the first to the last of predicate and participants beside it. */
  private Excerpt evidence(Sentence sentence, Draft draft) {
    int first = draft.clause().first();
    int end = draft.clause().head() + 1;
    for (Part part : draft.parts()) {
      if (part.mention().sentence() != sentence.index()) {
        continue;
      }
      first = Math.min(first, part.mention().first());
      end = Math.max(end, part.mention().end());
    }
    return excerpt(sentence, first, end);
  }

  private Excerpt excerpt(Sentence sentence, int first, int end) {
    return offsets.excerpt(sentence.token(first).begin(), sentence.token(end - 1).end());
  }

  private static List<String> fields(
      Draft draft,
      List<Participant> agents,
      List<Participant> recipients,
      List<Participant> sources,
      Excerpt evidence) {
    List<String> fields = new ArrayList<>();
    fields.add(draft.type().name());
    fields.add(draft.frame().modes().toString());
    fields.add(ids(agents));
    fields.add(ids(recipients));
    fields.add(ids(sources));
    fields.add(draft.told().toString());
    fields.add(evidence.begin() + "-" + evidence.end());
    fields.add(evidence.text());
    return fields;
  }

  private static String ids(List<Participant> participants) {
    return participants.stream().map(Participant::actor).toList().toString();
  }
}
