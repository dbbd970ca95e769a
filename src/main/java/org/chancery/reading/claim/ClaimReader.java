package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.facts.Identifiers;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.ClauseFinder;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.Chronicle;
import org.chancery.reading.time.TimeExpression;
import org.chancery.reading.time.TimeReader;
import org.chancery.reading.time.TimeWords;

/** Reads claims off the sentences of an article. Safe for use by many threads. */
public final class ClaimReader {
  private final ClauseFinder clauseFinder;
  private final Frames frames;
  private final FactualityRules factuality;
  private final Set<String> lightVerbs;
  private final Identifiers identifiers;
  private final TimeWords timeWords;
  private final TimeReader times;

  /**
   * Takes the rules.
   *
   * @param lightVerbs dictionary forms of verbs that leave the telling to their object: "launch"
   * @param timeWords the words that tell when
   */
  public ClaimReader(
      ClauseFinder clauseFinder,
      Frames frames,
      FactualityRules factuality,
      Set<String> lightVerbs,
      TimeWords timeWords,
      Identifiers identifiers) {
    this.clauseFinder = clauseFinder;
    this.frames = frames;
    this.factuality = factuality;
    this.lightVerbs = Set.copyOf(lightVerbs);
    this.timeWords = timeWords;
    this.times = new TimeReader(timeWords);
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
    var writer = new ClaimWriter(identifiers, article, offsets);
    var chronicle = new Chronicle(times);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<TimeExpression> told = chronicle.read(sentence);
      if (!cast.in(sentence.index()).isEmpty()) {
        claims.addAll(claims(clauseFinder.mended(sentence), told, cast, writer));
      }
    }
    claims.sort(Comparator.comparingInt(claim -> claim.evidence().begin()));
    return claims;
  }

  private List<Claim> claims(
      Sentence sentence, List<TimeExpression> told, Cast cast, ClaimWriter writer) {
    var clauses = clauseFinder.find(sentence);
    var parts = new PartFinder(cast, sentence);
    var drafts = new FrameReader(frames, factuality, lightVerbs, sentence, clauses, parts).drafts();
    var reports = new ReportFinder(factuality, sentence, clauses, parts).reports();
    var surroundings =
        new Surroundings(new TimeFinder(sentence, clauses, told, timeWords, lightVerbs), parts);
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : Reporting.told(drafts, reports)) {
      claims.add(writer.claim(sentence, draft, reports, surroundings));
    }
    return claims;
  }
}
