package org.chancery.facts;

/**
 * Where an event took place, and how that is known.
 *
 * @param place the place or state, where the text names it
 * @param basis what tells that it happened there
 */
public record Location(Participant place, PlaceBasis basis) {

  /** Returns whether the words of the event tell the place, rather than that it is likely. */
  public boolean stated() {
    return basis == PlaceBasis.stated;
  }
}
