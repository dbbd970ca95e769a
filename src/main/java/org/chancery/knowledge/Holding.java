package org.chancery.knowledge;

import java.util.Optional;

/**
 * That a source says that a person held an office.
 *
 * @param holder the person
 * @param office the office
 * @param body the state or place that the office is of
 * @param spell how long
 * @param goneBy a day on which the source no longer had the person there, of an open spell
 */
record Holding(
    OfficeHolder holder,
    OfficeTitle office,
    Entry body,
    Spell spell,
    Optional<PartialDate> goneBy) {

  /** Returns the title as it is written before the holder's name. */
  String title() {
    return office.of(holder.woman());
  }
}
