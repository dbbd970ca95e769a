package org.chancery.facts;

/** Whether an event happened, is planned, is merely possible, or did not happen. */
public enum Factuality {
  ACTUAL,
  PLANNED,
  POSSIBLE,
  NEGATED;

  /** Returns what a claim of this polarity, certainty and tense says of its event. */
  public static Factuality of(Polarity polarity, Certainty certainty, Tense tense) {
    if (polarity == Polarity.negative) {
      return NEGATED;
    }
    if (certainty == Certainty.possible) {
      return POSSIBLE;
    }
    return tense == Tense.future ? PLANNED : ACTUAL;
  }
}
