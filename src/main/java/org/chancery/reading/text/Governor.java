package org.chancery.reading.text;

/**
 * What a clause depends on.
 *
 * @param lemma the word that takes the clause: "plan" in "plans to visit"
 * @param token its index in the sentence
 * @param link how the clause is tied to it
 * @param negated whether that word is negated: "does not plan to visit"
 */
public record Governor(String lemma, int token, Link link, boolean negated) {

  /** How one clause is tied to another. */
  public enum Link {
    /** "plans to visit". */
    INFINITIVE,
    /** "urged Iran to stop": what is between is the clause's subject. */
    INFINITIVE_OF_OBJECT,
    /** "travelled to Cairo to meet him": a purpose. */
    PURPOSE,
    /** "denied attacking", "after visiting". */
    GERUND,
    /** "it is likely that they attacked", "it was reported that they attacked". */
    THAT,
    /** "rumours that they attacked". */
    NOUN_THAT,
    /** "if they attack". */
    CONDITION
  }
}
