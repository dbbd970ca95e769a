package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Relation;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.ClauseFinder;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.TimeReader;

/** Reads claims and relations off the sentences of an article. Safe for use by many threads. */
public final class ClaimReader {
  private final ClauseFinder clauseFinder;
  private final Frames frames;
  private final FactualityRules factuality;
  private final Set<String> lightVerbs;
  private final RelationFrames relations;
  private final LinkVerbs links;
  private final ScopeWords scopeWords;
  private final Identifiers identifiers;
  private final TimeReader times = new TimeReader();

  /**
   * Takes the rules.
   *
   * @param lightVerbs dictionary forms of verbs that leave the telling to their object: "launch"
   * @param relations the words that tell of relations
   * @param links the verbs that say what somebody is, becomes or ceases to be
   * @param scopeWords the words that tell how events are carried out and what they are about
   */
  public ClaimReader(
      ClauseFinder clauseFinder,
      Frames frames,
      FactualityRules factuality,
      Set<String> lightVerbs,
      RelationFrames relations,
      LinkVerbs links,
      ScopeWords scopeWords,
      Identifiers identifiers) {
    this.clauseFinder = clauseFinder;
    this.frames = frames;
    this.factuality = factuality;
    this.lightVerbs = Set.copyOf(lightVerbs);
    this.relations = relations;
    this.links = links;
    this.scopeWords = scopeWords;
    this.identifiers = identifiers;
  }

  /**
   * Returns what the clauses of an article say, in text order.
   *
   * @param cast who takes part in it
   * @param offsets what turns the document's offsets into excerpts
   */
  public Statements read(
      Article article, AnalyzedDocument document, Cast cast, CodePoints offsets) {
    var claimWriter = new ClaimWriter(identifiers, article, offsets);
    var relationWriter = new RelationWriter(article.date(), offsets);
    List<Claim> claims = new ArrayList<>();
    List<Relation> found = new ArrayList<>();
    List<Revision> revisions = new ArrayList<>();
    for (Sentence each : document.sentences()) {
      if (!cast.in(each.index()).isEmpty()) {
        Sentence sentence = clauseFinder.mended(each);
        var reading = reading(sentence, cast);
        claims.addAll(claims(reading, claimWriter));
        found.addAll(relations(reading, relationWriter));
        for (var held : offices(reading, cast)) {
          found.addAll(relationWriter.offices(sentence, held, reading.surroundings()));
          revisions.add(relationWriter.revision(sentence, held, reading.surroundings()));
        }
      }
    }
    claims.sort(Comparator.comparingInt(claim -> claim.evidence().begin()));
    return new Statements(claims, found, revisions);
  }

  private Reading reading(Sentence sentence, Cast cast) {
    var clauses = clauseFinder.find(sentence);
    var parts = new PartFinder(cast, sentence);
    var reports = new ReportFinder(factuality, sentence, clauses, parts).reports();
    var surroundings = new Surroundings(sentence.tree(), clauses, times.read(sentence), parts);
    var bearers = new Bearers(sentence, clauses, cast, links);
    var standings = new StandingReader(factuality, sentence, clauses, reports);
    var scope = new Scope(scopeWords, sentence, clauses);
    return new Reading(sentence, clauses, parts, reports, surroundings, bearers, standings, scope);
  }

  private List<Claim> claims(Reading reading, ClaimWriter writer) {
    var drafts =
        new FrameReader(
                frames,
                factuality,
                lightVerbs,
                reading.sentence(),
                reading.clauses(),
                reading.parts())
            .drafts();
    return Reporting.told(drafts, reading.reports()).stream()
        .map(
            draft ->
                writer.claim(
                    reading.sentence(),
                    draft,
                    reading.reports(),
                    reading.surroundings(),
                    reading.scope()))
        .toList();
  }

  private List<Relation> relations(Reading reading, RelationWriter writer) {
    var reader =
        new RelationReader(
            relations,
            reading.sentence(),
            reading.clauses(),
            reading.bearers(),
            reading.parts(),
            reading.standings());
    return reader.drafts().stream()
        .map(draft -> writer.relation(reading.sentence(), draft, reading.surroundings()))
        .toList();
  }

  private static List<OfficeReader.Held> offices(Reading reading, Cast cast) {
    return new OfficeReader(
            reading.sentence(), cast, reading.bearers(), reading.parts(), reading.standings())
        .held();
  }

  /** One sentence with all that is read off it once. */
  private record Reading(
      Sentence sentence,
      List<Clause> clauses,
      PartFinder parts,
      List<Report> reports,
      Surroundings surroundings,
      Bearers bearers,
      StandingReader standings,
      Scope scope) {}
}
