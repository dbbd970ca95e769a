package org.chancery.reading;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.facts.Actor;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Participant;
import org.chancery.reading.nlp.LanguageModels;

/** Reads the sentences of specs, whose actors are those of the spec. Serves one thread. */
public final class SpecReader {
  private final ArticleReader reader;

  private SpecReader(ArticleReader reader) {
    this.reader = reader;
  }

  /**
   * Returns a reader that uses a folder of rule tables.
   *
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static SpecReader load(Path rules, LanguageModels models) {
    var actors = SpecActors.read(rules.resolve("spec-actors.tsv"));
    return new SpecReader(
        ArticleReaderFactory.load(rules, actors, Identifiers.STANDARD, models).reader());
  }

  /**
   * What a sentence says.
   *
   * @param facts the facts
   * @param names the names of their actors by id
   */
  record Said(ArticleFacts facts, Map<String, String> names) {

    /** Returns the name of an actor. */
    String name(String id) {
      return names.getOrDefault(id, "?");
    }

    /** Returns the names of participants, sorted. */
    List<String> names(List<Participant> participants) {
      return participants.stream().map(part -> name(part.actor())).sorted().toList();
    }
  }

  /** Returns what a sentence says. */
  Said read(String place, String sentence) {
    return said(article(place, sentence));
  }

  /** Returns what an article says, with the names of its actors. */
  Said said(Article article) {
    ArticleFacts facts = reader.read(article);
    Map<String, String> names = new HashMap<>();
    for (Actor actor : facts.actors()) {
      names.put(actor.id(), actor.name());
    }
    return new Said(facts, names);
  }

  /** Returns the reader. */
  ArticleReader reader() {
    return reader;
  }

  /** Returns what an article says. */
  ArticleFacts read(Article article) {
    return reader.read(article);
  }

  /** Returns a sentence as an article without a date. */
  static Article article(String place, String sentence) {
    return new Article(place, "", Optional.empty(), Optional.empty(), Optional.empty(), sentence);
  }
}
