package org.chancery.reading.time;

/**
 * An expression of time that begins at some word.
 *
 * @param length how many tokens it takes
 * @param moment what it means
 */
record Match(int length, Moment moment) {

  /** Returns the same meaning with so many tokens more. */
  Match longer(int tokens) {
    return tokens == 0 ? this : new Match(length + tokens, moment);
  }
}
