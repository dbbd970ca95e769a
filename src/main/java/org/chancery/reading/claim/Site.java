package org.chancery.reading.claim;

import org.chancery.facts.ActorType;
import org.chancery.facts.PlaceBasis;

/**
 * Where an event took place.
 *
 * @param part the place or state
 * @param basis what tells that it happened there
 */
record Site(Part part, PlaceBasis basis) {

  boolean state() {
    return part.member().type() == ActorType.State;
  }
}
