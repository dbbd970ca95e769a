package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.facts.Identifiers;
import org.chancery.facts.UnreadPredicate;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.ClauseFinder;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.TimeReader;

/** Reads claims off the sentences of an article. Safe for use by many threads. */
public final class ClaimReader {
  private final ClauseFinder clauseFinder;
  private final Frames frames;
  private final FactualityRules factuality;
  private final LightVerbs lightVerbs;
  private final Identifiers identifiers;
  private final TimeReader times = new TimeReader();

  /**
   * Takes the rules.
   *
   * @param lightVerbs verbs that leave the telling to a noun
   */
  public ClaimReader(
      ClauseFinder clauseFinder,
      Frames frames,
      FactualityRules factuality,
      LightVerbs lightVerbs,
      Identifiers identifiers) {
    this.clauseFinder = clauseFinder;
    this.frames = frames;
    this.factuality = factuality;
    this.lightVerbs = lightVerbs;
    this.identifiers = identifiers;
  }

  /** Returns a reader that knows all frames of this one but that of an id. */
  public ClaimReader without(String rule) {
    return new ClaimReader(clauseFinder, frames.without(rule), factuality, lightVerbs, identifiers);
  }

  /**
   * Returns the claims of an article, in text order, and what might have been one.
   *
   * @param cast who takes part in it
   * @param offsets what turns the document's offsets into excerpts
   */
  public Reading read(Article article, AnalyzedDocument document, Cast cast, CodePoints offsets) {
    Quotations quotations = new Quotations(document);
    Map<Integer, Passage> passages = passages(document, cast, quotations);
    Voices voices = new Voices(document, quotations, passages);
    FirstPerson firstPerson = new SpokenFirstPerson(voices, cast);
    var writer = new ClaimWriter(identifiers, article, document, offsets, voices);
    EventMemory memory = new EventMemory();
    List<Claim> claims = new ArrayList<>();
    List<UnreadPredicate> unread = new ArrayList<>();
    for (Passage passage : passages.values()) {
      PartFinder parts = new PartFinder(cast, passage.sentence(), firstPerson);
      List<Draft> drafts = drafts(passage, parts, memory);
      claims.addAll(claims(passage, drafts, parts, writer));
      var silence =
          new SilenceFinder(cast, passage.sentence(), passage.clauses(), parts, lightVerbs);
      unread.addAll(silence.unread(drafts, passage.reports(), document.text()));
    }
    claims.sort(Comparator.comparingInt(claim -> claim.evidence().begin()));
    return new Reading(claims, unread);
  }

  /** Returns the sentences that speak of anybody or are quoted, by their index. */
  private Map<Integer, Passage> passages(
      AnalyzedDocument document, Cast cast, Quotations quotations) {
    Map<Integer, Passage> passages = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      int index = sentence.index();
      if (!cast.in(index).isEmpty() || quotations.touch(index)) {
        passages.put(index, passage(clauseFinder.mended(sentence), cast));
      }
    }
    return passages;
  }

  private Passage passage(Sentence sentence, Cast cast) {
    var clauses = clauseFinder.find(sentence);
    var parts = new PartFinder(cast, sentence);
    var reports = new ReportFinder(factuality, sentence, clauses, parts).reports();
    return new Passage(sentence, clauses, reports);
  }

  private List<Draft> drafts(Passage passage, PartFinder parts, EventMemory memory) {
    var reader =
        new FrameReader(
            frames,
            factuality,
            lightVerbs,
            memory,
            passage.sentence(),
            passage.clauses(),
            parts);
    List<Draft> drafts = reader.drafts();
    Draft.distinct(drafts).forEach(memory::keep);
    return drafts;
  }

  private List<Claim> claims(
      Passage passage, List<Draft> drafts, PartFinder parts, ClaimWriter writer) {
    Sentence sentence = passage.sentence();
    var surroundings =
        new Surroundings(sentence.tree(), passage.clauses(), times.read(sentence), parts);
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : Reporting.told(Draft.distinct(drafts), passage.reports())) {
      claims.add(writer.claim(passage, draft, surroundings));
    }
    return claims;
  }
}
