package org.chancery.reading.claim;

import java.util.Optional;
import org.chancery.facts.Status;

/**
 * What a word tells of a relation.
 *
 * @param status what it tells where it stands in the present
 * @param past what it tells where it stands in the past; empty where that tells nothing
 * @param phase whether the relation begins with it, lasts or ends
 * @param verb whether it is a verb itself
 */
record Telling(Status status, Optional<Status> past, Phase phase, boolean verb) {

  /** Where in its course a relation is told. */
  enum Phase {
    /** "joined", "became a member". */
    BEGINS,
    /** "backs", "is a member". */
    LASTS,
    /** "left", "resigned as leader". */
    ENDS
  }

  /** Returns what a noun tells of somebody who is, becomes or ceases to be that. */
  static Telling ofNoun(Status status, Optional<Status> past, Phase phase) {
    return switch (phase) {
      case BEGINS -> new Telling(status, Optional.of(status), phase, false);
      case LASTS -> new Telling(status, past, phase, false);
      case ENDS -> new Telling(Status.former, Optional.of(Status.former), phase, false);
    };
  }

  /** Returns whether something happens that the relation begins or ends with. */
  boolean happens() {
    return phase != Phase.LASTS;
  }
}
