package org.chancery.reading.claim;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.facts.EventType;

/** Tells deeds from what is done by words: troops must move, sanctions need only be announced. */
final class Deeds {
  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.Retreat,
          EventType.Consult,
          EventType.Mobilize,
          EventType.Aid,
          EventType.Join,
          EventType.Leave,
          EventType.Cooperate);

  private Deeds() {}

  /** Returns whether such an event is still to be done when it is announced. */
  static boolean include(EventType type) {
    return DEEDS.contains(type);
  }
}
