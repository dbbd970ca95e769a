package org.chancery.reading.text;

/**
 * A proper name that a model found in a sentence.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param kind what is named
 */
public record Name(int first, int end, NameKind kind) {

  /** Checks that the name has a token. */
  public Name {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no name: " + first + " " + end);
    }
  }
}
