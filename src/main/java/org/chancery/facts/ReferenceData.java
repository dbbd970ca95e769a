package org.chancery.facts;

import java.util.List;

/**
 * What is known of actors before any article is read.
 *
 * @param actors the actors, sorted by id
 * @param tenures who held which office, sorted by holder, title and start
 */
public record ReferenceData(List<KnownActor> actors, List<KnownTenure> tenures) {

  /** Copies the lists. */
  public ReferenceData {
    actors = List.copyOf(actors);
    tenures = List.copyOf(tenures);
  }
}
