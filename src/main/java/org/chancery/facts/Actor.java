package org.chancery.facts;

import java.util.List;
import java.util.Optional;

/**
 * An actor, place or agreement that an article speaks of.
 *
 * @param id its IRI
 * @param type its kind
 * @param name its canonical name
 * @param known whether the reference data describe it; else the article is all that is known
 * @param sameAs IRIs of the same thing elsewhere (Wikidata, GeoNames)
 * @param country ISO 3166 alpha-3 code of the state that it is or belongs to
 * @param sectors the parts of society that it stands in
 * @param mentions where the article speaks of it, in text order
 * @param candidates the ids of the known actors that an ambiguous name may mean; empty otherwise
 */
public record Actor(
    String id,
    ActorType type,
    String name,
    boolean known,
    List<String> sameAs,
    Optional<String> country,
    List<Sector> sectors,
    List<ActorMention> mentions,
    List<String> candidates) {

  /** Checks the id and the name. */
  public Actor {
    Check.filled(id, "id");
    Check.filled(name, "name");
    sameAs = List.copyOf(sameAs);
    sectors = List.copyOf(sectors);
    mentions = List.copyOf(mentions);
    candidates = List.copyOf(candidates);
  }
}
