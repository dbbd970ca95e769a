package org.chancery.reading.claim;

import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Clause;

/**
 * How a source puts an event.
 *
 * @param polarity whether it is affirmed or negated
 * @param certainty how sure it sounds
 * @param tense when it stands
 */
record Stance(Polarity polarity, Certainty certainty, Tense tense) {

  /** Returns how a clause puts its event by its own words. */
  static Stance of(Clause clause) {
    return new Stance(clause.polarity(), clause.certainty(), clause.tense());
  }

  /** Returns the stance with the other polarity. */
  Stance turned() {
    return new Stance(
        polarity == Polarity.positive ? Polarity.negative : Polarity.positive, certainty, tense);
  }

  /** Returns the stance, negative where a noun says "no": "held no talks". */
  Stance deniedBy(Clause noun) {
    return noun.polarity() == Polarity.negative
        ? new Stance(Polarity.negative, certainty, tense)
        : this;
  }

  /** Returns the stance, at best as certain as that. */
  Stance atMost(Certainty limit) {
    return certainty.compareTo(limit) < 0 ? new Stance(polarity, limit, tense) : this;
  }

  /** Returns the stance at another time. */
  Stance at(Tense other) {
    return new Stance(polarity, certainty, other);
  }
}
