package org.chancery.graph.rdf;

import java.util.List;
import org.chancery.facts.Article;
import org.chancery.facts.Identifiers;

/** Tells one state of an article's content from another. */
public final class Revision {
  private Revision() {}

  /** Returns the digest of all that the article's reader sees. */
  public static String of(Article article) {
    return Identifiers.digest(
        List.of(
            article.title(),
            article.date().map(Object::toString).orElse(""),
            article.source().orElse(""),
            article.url().orElse(""),
            article.text()));
  }
}
