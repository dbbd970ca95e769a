package org.chancery.reading.text;

/**
 * A stretch of a sentence that names or describes one thing: a noun with what belongs to it.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param head index of the token that the phrase is about
 */
public record Phrase(int first, int end, int head) {

  /** Checks that the head stands in the phrase. */
  public Phrase {
    if (first < 0 || head < first || head >= end) {
      throw new IllegalArgumentException("no phrase: " + first + " " + head + " " + end);
    }
  }

  /** Returns whether the token of that index stands in the phrase. */
  public boolean holds(int token) {
    return first <= token && token < end;
  }
}
