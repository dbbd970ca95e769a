package org.chancery.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Claim;
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
    AnalyzedDocument document = analyzer.analyze(article);
    CodePoints offsets = new CodePoints(document.text());
    var found = document.sentences().stream().map(mentions::find).toList();
    Cast cast = actors.resolve(article.id(), article.date(), document.sentences(), found, offsets);
    Statements read = claims.read(article, document, cast, offsets);
    List<Relation> relations = RelationMerger.merged(cast.relations(), read);
    return facts(article, document.sentences().size(), cast, read.claims(), relations);
  }

  private static ArticleFacts facts(
      Article article, int sentences, Cast cast, List<Claim> claims, List<Relation> relations) {
    var actors = cast.actors(takingPart(claims, relations));
    return new ArticleFacts(article, sentences, actors, claims, relations);
  }

  private static Set<String> takingPart(List<Claim> claims, List<Relation> relations) {
    Set<String> ids = new HashSet<>();
    claims.stream()
        .flatMap(c -> Stream.of(c.agents(), c.recipients(), c.attributedTo(), c.place()))
        .flatMap(List::stream)
        .map(Participant::actor)
        .forEach(ids::add);
    for (Relation relation : relations) {
      ids.add(relation.subject());
      ids.add(relation.object());
    }
    return ids;
  }
}
