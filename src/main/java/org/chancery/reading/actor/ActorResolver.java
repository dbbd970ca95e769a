package org.chancery.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Identifiers;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;

/** Decides which actors the mentions of an article mean. Safe for use by many threads. */
public final class ActorResolver {
  private final ActorDirectory directory;
  private final Regions regions;
  private final Compounds compounds;
  private final Identifiers identifiers;

  /** Takes what is known, what descriptions may mean, and what gives new actors their ids. */
  public ActorResolver(
      ActorDirectory directory, Regions regions, Compounds compounds, Identifiers identifiers) {
    this.directory = directory;
    this.regions = regions;
    this.compounds = compounds;
    this.identifiers = identifiers;
  }

  /**
   * Returns who takes part in an article.
   *
   * @param articleId what names the article
   * @param date the day of publication
   * @param sentences the article's sentences
   * @param mentions the mentions of each sentence, by its index
   * @param offsets what turns the sentences' offsets into excerpts
   */
  public Cast resolve(
      String articleId,
      Optional<LocalDate> date,
      List<Sentence> sentences,
      List<List<Mention>> mentions,
      CodePoints offsets) {
    Scene scene = new Scene(directory, identifiers, articleId, date, offsets);
    sentences.forEach(sentence -> scene.add(sentence, mentions.get(sentence.index())));
    Cast cast = new Casting(scene, regions).cast();
    new RelationFinder(scene, compounds).relate();
    return cast;
  }
}
