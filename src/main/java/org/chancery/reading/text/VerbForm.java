package org.chancery.reading.text;

/** The shape of a verb, as far as its letters tell. */
public enum VerbForm {
  /** "join": an infinitive, an imperative, or a present that is not third person. */
  BASE,
  /** "joins". */
  THIRD_PERSON,
  /** "took". */
  PAST,
  /** "taken". */
  PARTICIPLE,
  /** "joined": a past or a participle. */
  PAST_OR_PARTICIPLE,
  /** "joining". */
  GERUND,
  /** "hit": base, past or participle. */
  ANY,
  /** No verb. */
  NONE;

  /** Returns whether such a verb can stand in a passive. */
  public boolean canBeParticiple() {
    return this == PARTICIPLE || this == PAST_OR_PARTICIPLE || this == ANY;
  }

  /** Returns whether such a verb, standing alone, tells of the past. */
  public boolean canBePast() {
    return this == PAST || this == PAST_OR_PARTICIPLE || this == ANY;
  }
}
