package org.chancery.reading.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.facts.Identifiers;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.clause.SpeechWords;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.ClauseFinder;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.Chronicle;
import org.chancery.reading.time.TimeExpression;
import org.chancery.reading.time.TimeReader;
import org.chancery.reading.time.TimeWords;

/** Reads claims and relations off the sentences of an article. Safe for use by many threads. */
public final class ClaimReader {
  private final ClauseFinder clauseFinder;
  private final SpeechWords speech;
  private final Frames frames;
  private final FactualityRules factuality;
  private final LightVerbs lightVerbs;
  private final RelationFrames relations;
  private final LinkVerbs links;
  private final ScopeWords scopeWords;
  private final EventRoles roles;
  private final Identifiers identifiers;
  private final TimeWords timeWords;
  private final TimeReader times;

  /**
   * Takes the rules.
   *
   * @param speech the words of what people say and write
   * @param lightVerbs verbs that leave the telling to a noun
   * @param relations the words that tell of relations
   * @param links the verbs that say what somebody is, becomes or ceases to be
   * @param scopeWords the words that tell how events are carried out and what they are about
   * @param roles where the words stand that tell what events are about, and with what they are done
   * @param timeWords the words that tell when
   */
  public ClaimReader(
      ClauseFinder clauseFinder,
      SpeechWords speech,
      Frames frames,
      FactualityRules factuality,
      LightVerbs lightVerbs,
      RelationFrames relations,
      LinkVerbs links,
      ScopeWords scopeWords,
      EventRoles roles,
      TimeWords timeWords,
      Identifiers identifiers) {
    this.clauseFinder = clauseFinder;
    this.speech = speech;
    this.frames = frames;
    this.factuality = factuality;
    this.lightVerbs = lightVerbs;
    this.relations = relations;
    this.links = links;
    this.scopeWords = scopeWords;
    this.roles = roles;
    this.timeWords = timeWords;
    this.times = new TimeReader(timeWords);
    this.identifiers = identifiers;
  }

  /** Returns a document whose sentences have the trees that clauses are read from. */
  public AnalyzedDocument mended(AnalyzedDocument document) {
    return new AnalyzedDocument(
        document.text(), document.sentences().stream().map(clauseFinder::mended).toList());
  }

  /** Returns a reader that knows all frames of this one but that of an id. */
  public ClaimReader without(String rule) {
    return new ClaimReader(
        clauseFinder,
        speech,
        frames.without(rule),
        factuality,
        lightVerbs,
        relations,
        links,
        scopeWords,
        roles,
        timeWords,
        identifiers);
  }

  /**
   * Returns what the clauses of an article say, in text order.
   *
   * @param cast who takes part in it
   * @param offsets what turns the document's offsets into excerpts
   */
  public Statements read(
      Article article, AnalyzedDocument document, Cast cast, CodePoints offsets) {
    Quotations quotations = new Quotations(document);
    Authors authors = new Authors(speech);
    Map<Integer, Passage> passages = passages(document, cast, quotations, authors);
    Voices voices = new Voices(document, quotations, passages);
    FirstPerson firstPerson = new SpokenFirstPerson(voices, cast);
    var claimWriter = new ClaimWriter(identifiers, article, document, offsets, voices);
    var relationWriter = new RelationWriter(article.date(), offsets);
    Datelines datelines = new Datelines(document, cast);
    EventMemory memory = new EventMemory();
    EventTimes eventTimes = new EventTimes(frames::types);
    Findings found = new Findings();
    for (Passage passage : passages.values()) {
      PartFinder parts = new PartFinder(cast, passage.sentence(), firstPerson, authors);
      var surroundings = surroundings(passage, parts, datelines, eventTimes);
      List<Draft> drafts = drafts(passage, parts, memory);
      claims(passage, drafts, surroundings, claimWriter, found);
      drafts.forEach(
          draft -> eventTimes.keep(passage.sentence(), draft, () -> surroundings.times(draft)));
      found.unread(
          silence(passage, cast, parts).unread(drafts, passage.reports(), document.text()));
      relations(passage, cast, parts, surroundings, relationWriter, found);
    }
    return found.statements();
  }

  /** Returns the sentences that speak of anybody or are quoted, by their index. */
  private Map<Integer, Passage> passages(
      AnalyzedDocument document, Cast cast, Quotations quotations, Authors authors) {
    Map<Integer, Passage> passages = new LinkedHashMap<>();
    Chronicle chronicle = new Chronicle(times);
    for (Sentence sentence : document.sentences()) {
      int index = sentence.index();
      List<TimeExpression> told = chronicle.read(sentence);
      if (!cast.in(index).isEmpty() || quotations.touch(index)) {
        passages.put(index, passage(sentence, told, cast, authors));
      }
    }
    return passages;
  }

  private Passage passage(
      Sentence sentence, List<TimeExpression> told, Cast cast, Authors authors) {
    var clauses = clauseFinder.find(sentence);
    var parts = new PartFinder(cast, sentence, FirstPerson.UNKNOWN, authors);
    authors.note(sentence, clauses, parts);
    var reports = new ReportFinder(factuality, sentence, clauses, parts).reports();
    return new Passage(sentence, clauses, reports, told);
  }

  private Surroundings surroundings(
      Passage passage, PartFinder parts, Datelines datelines, EventTimes eventTimes) {
    var tellers = new Tellers(passage.clauses());
    var finder =
        new TimeFinder(
            passage.sentence(),
            passage.clauses(),
            passage.times(),
            timeWords,
            lightVerbs,
            eventTimes);
    var roleFinder = new RoleFinder(roles, frames, passage, tellers);
    var dateline = datelines.before(passage.sentence());
    return new Surroundings(
        finder, new PlaceFinder(parts, tellers, roleFinder, dateline), roleFinder);
  }

  private List<Draft> drafts(Passage passage, PartFinder parts, EventMemory memory) {
    var reader =
        new FrameReader(
            frames, factuality, lightVerbs, memory, passage.sentence(), passage.clauses(), parts);
    List<Draft> drafts = reader.drafts();
    Draft.distinct(drafts).forEach(memory::keep);
    return drafts;
  }

  private void claims(
      Passage passage,
      List<Draft> drafts,
      Surroundings surroundings,
      ClaimWriter writer,
      Findings found) {
    Scope scope = new Scope(scopeWords, passage.sentence(), passage.clauses());
    for (Draft draft : Reporting.told(Draft.distinct(drafts), passage.reports())) {
      Claim claim = writer.claim(passage, draft, surroundings, scope);
      if (Politics.aside(draft)) {
        found.aside(claim);
      } else if (!draft.parts().isEmpty() || !claim.place().isEmpty()) {
        found.claim(claim);
      }
    }
  }

  private SilenceFinder silence(Passage passage, Cast cast, PartFinder parts) {
    return new SilenceFinder(cast, passage.sentence(), passage.clauses(), parts, lightVerbs);
  }

  private void relations(
      Passage passage,
      Cast cast,
      PartFinder parts,
      Surroundings surroundings,
      RelationWriter writer,
      Findings found) {
    Sentence sentence = passage.sentence();
    var clauses = passage.clauses();
    var bearers = new Bearers(sentence, clauses, cast, links);
    var standings = new StandingReader(factuality, sentence, clauses, passage.reports());
    var reader = new RelationReader(relations, sentence, clauses, bearers, parts, standings);
    reader.drafts().forEach(d -> found.relation(writer.relation(sentence, d, surroundings)));
    for (var held : new OfficeReader(sentence, cast, bearers, parts, standings).held()) {
      writer.offices(sentence, held, surroundings).forEach(found::relation);
      found.revision(writer.revision(sentence, held, surroundings));
    }
  }
}
