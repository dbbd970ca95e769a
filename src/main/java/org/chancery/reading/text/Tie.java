package org.chancery.reading.text;

/**
 * A phrase that says more about another.
 *
 * @param kind how the two belong together
 * @param phrase the phrase that is told about
 * @param other the phrase that tells: "the minister" of "Fidan", "Turkey" of "Turkey's troops"
 */
public record Tie(Kind kind, Phrase phrase, Phrase other) {

  /** How two phrases belong together. */
  public enum Kind {
    /** "Fidan, the minister": both are one. */
    APPOSITION,
    /** "Turkey's troops", "Turkey, whose troops": one is the other's. */
    POSSESSOR
  }
}
