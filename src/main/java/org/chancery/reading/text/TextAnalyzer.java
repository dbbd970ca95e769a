package org.chancery.reading.text;

import org.chancery.facts.Article;

/** Finds sentences, words and word classes. An analyzer serves one thread at a time. */
public interface TextAnalyzer {

  /** Returns the article's document, analysed; the headline is a sentence of its own. */
  AnalyzedDocument analyze(Article article);
}
