package org.chancery.app.calibration;

import java.util.List;
import java.util.Set;
import org.chancery.facts.EventType;
import org.chancery.facts.Span;

/**
 * One thing that a sentence says, as a person annotated it.
 *
 * @param places where its quote stands in the document, in code points
 * @param types the kinds of event that are right
 * @param agents those who may be named as agents
 * @param recipients those who may be named as recipients
 */
record GoldClaim(
    List<Span> places, Set<EventType> types, List<GoldActor> agents, List<GoldActor> recipients) {

  /** Copies the collections. */
  GoldClaim {
    places = List.copyOf(places);
    types = Set.copyOf(types);
    agents = List.copyOf(agents);
    recipients = List.copyOf(recipients);
  }
}
