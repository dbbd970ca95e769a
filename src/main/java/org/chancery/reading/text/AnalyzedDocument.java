package org.chancery.reading.text;

import java.util.List;

/**
 * A document whose sentences, words and word classes are known.
 *
 * @param text the document
 * @param sentences its sentences, in text order
 */
public record AnalyzedDocument(String text, List<Sentence> sentences) {

  /** Copies the list. */
  public AnalyzedDocument {
    sentences = List.copyOf(sentences);
  }
}
