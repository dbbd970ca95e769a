package org.chancery.knowledge;

import java.util.Optional;

/**
 * How long something held.
 *
 * @param from when it began
 * @param until when it ended; empty while it lasts or where it is not known
 * @param asOf when an open spell was known to last
 * @param source the slug of the source that tells: one of the rows of sources.tsv
 */
record Spell(
    Optional<PartialDate> from,
    Optional<PartialDate> until,
    Optional<PartialDate> asOf,
    String source) {

  /** Returns whether the dates contradict each other, as in a few rows of the sources. */
  boolean endsBeforeItBegins() {
    return from.isPresent()
        && until.isPresent()
        && from.get().earliest().isAfter(until.get().latest());
  }

  /** Returns whether two spells have a day in common, as far as their dates tell. */
  boolean overlaps(Spell other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Spell other) {
    return from.isEmpty()
        || other.until.isEmpty()
        || !from.get().earliest().isAfter(other.until.get().latest());
  }
}
