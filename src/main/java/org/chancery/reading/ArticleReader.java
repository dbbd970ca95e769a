package org.chancery.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Claim;
import org.chancery.facts.Coverage;
import org.chancery.facts.Participant;
import org.chancery.facts.Relation;
import org.chancery.reading.actor.ActorResolver;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.claim.ClaimReader;
import org.chancery.reading.claim.Statements;
import org.chancery.reading.mention.MentionFinder;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.TextAnalyzer;

/**
 * Reads an article into facts. The same article always gives the same facts. Serves one thread at a
 * time; {@link ArticleReaderFactory} makes one for each.
 */
public final class ArticleReader {
  private final TextAnalyzer analyzer;
  private final MentionFinder mentions;
  private final ActorResolver actors;
  private final ClaimReader claims;

  ArticleReader(
      TextAnalyzer analyzer, MentionFinder mentions, ActorResolver actors, ClaimReader claims) {
    this.analyzer = analyzer;
    this.mentions = mentions;
    this.actors = actors;
    this.claims = claims;
  }

  /** Returns all that an article says. */
  public ArticleFacts read(Article article) {
    AnalyzedDocument document = analyzed(article);
    CodePoints offsets = new CodePoints(document.text());
    Cast cast = cast(article, document, offsets);
    return facts(article, document, cast, claims(article, document, cast, offsets));
  }

  /** Returns a reader, for the same thread, that knows all frames of this one but that of an id. */
  ArticleReader without(String rule) {
    return new ArticleReader(analyzer, mentions, actors, claims.without(rule));
  }

  /** Returns an article's sentences with their words and trees. */
  AnalyzedDocument analyzed(Article article) {
    return claims.mended(analyzer.analyze(article));
  }

  /** Returns who takes part in an article. */
  Cast cast(Article article, AnalyzedDocument document, CodePoints offsets) {
    var found = document.sentences().stream().map(mentions::find).toList();
    return actors.resolve(article.id(), article.date(), document.sentences(), found, offsets);
  }

  /** Returns what an article claims. */
  Statements claims(Article article, AnalyzedDocument document, Cast cast, CodePoints offsets) {
    return claims.read(article, document, cast, offsets);
  }

  private static ArticleFacts facts(
      Article article, AnalyzedDocument document, Cast cast, Statements read) {
    List<Relation> relations = RelationMerger.merged(cast.relations(), read);
    var actors = cast.actors(takingPart(read.claims(), relations));
    var coverage =
        new Coverage(
            document.sentences().size(), telling(read.claims()), cast.unlinked(), read.unread());
    return new ArticleFacts(article, coverage, actors, read.claims(), relations);
  }

  private static int telling(List<Claim> claims) {
    return (int) claims.stream().map(Claim::sentence).distinct().count();
  }

  private static Set<String> takingPart(List<Claim> claims, List<Relation> relations) {
    Set<String> ids = new HashSet<>();
    claims.stream().flatMap(Claim::participants).map(Participant::actor).forEach(ids::add);
    for (Relation relation : relations) {
      ids.add(relation.subject());
      ids.add(relation.object());
    }
    return ids;
  }
}
