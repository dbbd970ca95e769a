package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
  private final Set<String> lightVerbs;
  private final Identifiers identifiers;
  private final TimeReader times = new TimeReader();

  /**
   * Takes the rules.
   *
   * @param lightVerbs dictionary forms of verbs that leave the telling to their object: "launch"
   */
  public ClaimReader(
      ClauseFinder clauseFinder,
      Frames frames,
      FactualityRules factuality,
      Set<String> lightVerbs,
      Identifiers identifiers) {
    this.clauseFinder = clauseFinder;
    this.frames = frames;
    this.factuality = factuality;
    this.lightVerbs = Set.copyOf(lightVerbs);
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
    var writer = new ClaimWriter(identifiers, article, offsets);
    List<Claim> claims = new ArrayList<>();
    List<UnreadPredicate> unread = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!cast.in(sentence.index()).isEmpty()) {
        Reading read = read(clauseFinder.mended(sentence), document.text(), cast, writer);
        claims.addAll(read.claims());
        unread.addAll(read.unread());
      }
    }
    claims.sort(Comparator.comparingInt(claim -> claim.evidence().begin()));
    return new Reading(claims, unread);
  }

  private Reading read(Sentence sentence, String document, Cast cast, ClaimWriter writer) {
    var clauses = clauseFinder.find(sentence);
    var parts = new PartFinder(cast, sentence);
    var drafts = new FrameReader(frames, factuality, lightVerbs, sentence, clauses, parts).drafts();
    var reports = new ReportFinder(factuality, sentence, clauses, parts).reports();
    var surroundings = new Surroundings(sentence.tree(), clauses, times.read(sentence), parts);
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : Reporting.told(Draft.distinct(drafts), reports)) {
      claims.add(writer.claim(sentence, draft, reports, surroundings));
    }
    var silence = new SilenceFinder(cast, sentence, clauses, parts, lightVerbs);
    return new Reading(claims, silence.unread(drafts, reports, document));
  }
}
