package org.chancery.reading.claim;

/**
 * Words of a sentence in a row.
 *
 * @param first index of the first token
 * @param end index after the last token
 */
record Stretch(int first, int end) {

  /** Returns whether the token of that index is one of the words. */
  boolean holds(int token) {
    return first <= token && token < end;
  }
}
