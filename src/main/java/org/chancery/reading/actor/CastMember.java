package org.chancery.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Actor;
import org.chancery.facts.ActorType;
import org.chancery.facts.Excerpt;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Sector;

/** An actor as one article shows it; grows while the article is read. */
public final class CastMember {
  private final String id;
  private final ActorType type;
  private final String name;
  private final boolean known;
  private final boolean named;
  private final List<String> sameAs;
  private final Set<Sector> sectors = new LinkedHashSet<>();
  private final Set<String> offices = new LinkedHashSet<>();
  private final List<Excerpt> mentions = new ArrayList<>();
  private Optional<String> country;

  private CastMember(
      String id,
      ActorType type,
      String name,
      boolean known,
      boolean named,
      List<String> sameAs,
      Optional<String> country,
      List<Sector> sectors) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.known = known;
    this.named = named;
    this.sameAs = sameAs;
    this.country = country;
    this.sectors.addAll(sectors);
  }

  static CastMember of(KnownActor actor) {
    return new CastMember(
        actor.id(),
        actor.type(),
        actor.name(),
        true,
        true,
        actor.sameAs(),
        actor.country(),
        actor.sectors());
  }

  static CastMember unknown(
      String id,
      ActorType type,
      String name,
      boolean named,
      Optional<String> country,
      List<Sector> sectors) {
    return new CastMember(id, type, name, false, named, List.of(), country, sectors);
  }

  /** Returns the actor's id. */
  public String id() {
    return id;
  }

  /** Returns the kind of actor. */
  public ActorType type() {
    return type;
  }

  /** Returns the canonical name. */
  public String name() {
    return name;
  }

  /** Returns the parts of society that the actor stands in, as far as is known now. */
  public Set<Sector> sectors() {
    return sectors;
  }

  Optional<String> country() {
    return country;
  }

  boolean person() {
    return type == ActorType.Person;
  }

  /** What the article tells of a known actor does not change what is known. */
  void learn(Optional<String> newCountry, List<Sector> newSectors) {
    if (!known) {
      country = country.or(() -> newCountry);
      sectors.addAll(newSectors);
    }
  }

  void holds(String office) {
    offices.add(office);
  }

  boolean held(String office) {
    return offices.contains(office);
  }

  boolean mentioned() {
    return !mentions.isEmpty();
  }

  void mentioned(Excerpt words) {
    mentions.add(words);
  }

  /** Returns whether the article names the actor, rather than passing a word that looks so. */
  boolean worthNaming() {
    return known
        || ((named || country.isPresent()) && type != ActorType.Other && type != ActorType.Place);
  }

  /** Returns the actor as it stands at the end of the article. */
  Actor finished() {
    return new Actor(
        id, type, name, known, sameAs, country, sectors.stream().sorted().toList(), mentions);
  }
}
