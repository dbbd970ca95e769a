package org.chancery.reading.actor;

import java.util.List;
import org.chancery.facts.KnownActor;

/** Which known actor a name means. */
public sealed interface Resolution {

  /**
   * Exactly one fits.
   *
   * @param actor the actor
   */
  record Resolved(KnownActor actor) implements Resolution {}

  /**
   * Several fit, and nothing in the article tells which is meant.
   *
   * @param candidates those that fit, at least two
   */
  record Ambiguous(List<KnownActor> candidates) implements Resolution {}

  /** None fits. */
  record Unknown() implements Resolution {}
}
