package org.chancery.facts;

/**
 * A verb, or a noun that may tell of an event, between two or more actors that nothing read.
 *
 * @param kind whether a verb or a noun
 * @param lemma its dictionary form
 * @param sentence the sentence that it stands in
 */
public record UnreadPredicate(Kind kind, String lemma, String sentence) {

  /** What sort of word it is. */
  public enum Kind {
    verb,
    noun
  }

  /** Checks that there is a word. */
  public UnreadPredicate {
    Check.filled(lemma, "lemma");
  }
}
