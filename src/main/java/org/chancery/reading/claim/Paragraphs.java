package org.chancery.reading.claim;

import org.chancery.reading.text.AnalyzedDocument;

/** Tells where paragraphs begin. */
final class Paragraphs {
  private Paragraphs() {}

  /** Returns whether a sentence is the first of its paragraph. */
  static boolean opens(AnalyzedDocument document, int sentence) {
    if (sentence == 0) {
      return true;
    }
    int from = document.sentences().get(sentence - 1).end();
    int until = document.sentences().get(sentence).begin();
    return document.text().substring(from, until).indexOf('\n') >= 0;
  }
}
