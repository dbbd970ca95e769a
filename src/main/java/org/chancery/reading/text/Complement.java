package org.chancery.reading.text;

/**
 * A clause that another takes as its content.
 *
 * @param head index of the head of the clause that is the content
 * @param link how it is tied to what takes it
 */
public record Complement(int head, Link link) {

  /** How content is tied to the verb that takes it. */
  public enum Link {
    /** "said that they had left", "said they had left". */
    THAT,
    /** "asked whether they had left". */
    WHETHER,
    /** "planned to leave". */
    INFINITIVE,
    /** "denied leaving". */
    GERUND,
    /** "They have left, he said": the content goes first and stands by itself. */
    QUOTE
  }
}
