package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.facts.Identifiers;
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

  /**
   * Returns the claims of an article, in text order.
   *
   * @param cast who takes part in it
   * @param offsets what turns the document's offsets into excerpts
   */
  public List<Claim> read(
      Article article, AnalyzedDocument document, Cast cast, CodePoints offsets) {
    Quotations quotations = new Quotations(document);
    Map<Integer, Passage> passages = passages(document, cast, quotations);
    Voices voices = new Voices(document, quotations, passages);
    FirstPerson firstPerson = new SpokenFirstPerson(voices, cast);
    var writer = new ClaimWriter(identifiers, article, document, offsets, voices);
    EventMemory memory = new EventMemory();
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : passages.values()) {
      PartFinder parts = new PartFinder(cast, passage.sentence(), firstPerson);
      claims.addAll(claims(passage, parts, memory, writer));
    }
    claims.sort(Comparator.comparingInt(claim -> claim.evidence().begin()));
    return claims;
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

  private List<Claim> claims(
      Passage passage, PartFinder parts, EventMemory memory, ClaimWriter writer) {
    Sentence sentence = passage.sentence();
    var clauses = passage.clauses();
    var reader =
        new FrameReader(frames, factuality, lightVerbs, memory, sentence, clauses, parts);
    var drafts = reader.drafts();
    drafts.forEach(memory::keep);
    var surroundings = new Surroundings(sentence.tree(), clauses, times.read(sentence), parts);
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : Reporting.told(drafts, passage.reports())) {
      claims.add(writer.claim(passage, draft, surroundings));
    }
    return claims;
  }
}
