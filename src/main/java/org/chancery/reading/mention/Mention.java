package org.chancery.reading.mention;

/**
 * Words of a sentence that may stand for an actor.
 *
 * @param sentence the sentence's index
 * @param first index of the first token
 * @param end index after the last token
 * @param head index of the token that the words are about
 * @param meaning what they tell
 */
public record Mention(int sentence, int first, int end, int head, Meaning meaning) {

  /** Checks that the head is inside. */
  public Mention {
    if (head < first || head >= end) {
      throw new IllegalArgumentException("head " + head + " outside " + first + "-" + end);
    }
  }

  /** Returns whether the token of that index belongs to the mention. */
  public boolean holds(int token) {
    return first <= token && token < end;
  }
}
