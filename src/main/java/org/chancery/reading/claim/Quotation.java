package org.chancery.reading.claim;

/**
 * Words that an article sets in quotation marks; they may run over several sentences.
 *
 * @param firstSentence index of the sentence in which they begin
 * @param first index of the token after the opening mark
 * @param lastSentence index of the sentence in which they end
 * @param end index of the closing mark in that sentence, or its size where none closes
 */
record Quotation(int firstSentence, int first, int lastSentence, int end) {

  /** Returns whether a token of a sentence is quoted. */
  boolean holds(int sentence, int token) {
    boolean behindOpening = sentence > firstSentence || token >= first;
    boolean beforeClosing = sentence < lastSentence || token < end;
    return touches(sentence) && behindOpening && beforeClosing;
  }

  /** Returns whether words of a sentence are quoted. */
  boolean touches(int sentence) {
    return firstSentence <= sentence && sentence <= lastSentence;
  }
}
