package org.chancery.facts;

import java.util.List;
import java.util.Set;

/**
 * What is known of actors before any article is read.
 *
 * @param actors the actors, sorted by id
 * @param tenures who held which office, sorted by holder, title and start
 * @param own the ids of actors that the user added; their names outrank those of others
 */
public record ReferenceData(List<KnownActor> actors, List<KnownTenure> tenures, Set<String> own) {

  /** Copies the lists. */
  public ReferenceData {
    actors = List.copyOf(actors);
    tenures = List.copyOf(tenures);
    own = Set.copyOf(own);
  }

  /** Makes data to which the user added nothing. */
  public ReferenceData(List<KnownActor> actors, List<KnownTenure> tenures) {
    this(actors, tenures, Set.of());
  }
}
