package org.chancery.reading.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.facts.Actor;
import org.chancery.facts.ActorMention;
import org.chancery.facts.ActorType;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Gender;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Pass;
import org.chancery.facts.Sector;

/** An actor as one article shows it; grows while the article is read. */
public final class CastMember {
  private static final Set<Pass> NAMED = EnumSet.of(Pass.newName, Pass.shortName);

  private final String id;
  private final ActorType type;
  private final String name;
  private final boolean known;
  private final boolean named;
  private final List<String> sameAs;
  private final Set<Sector> sectors = new LinkedHashSet<>();
  private final Set<String> offices = new LinkedHashSet<>();
  private final List<ActorMention> mentions = new ArrayList<>();
  private final Set<String> functions = new LinkedHashSet<>();
  private final Set<String> otherNames = new LinkedHashSet<>();
  private final List<String> candidates;
  private final Optional<Gender> gender;
  private Optional<String> country;
  private Optional<CastMember> whole = Optional.empty();
  private boolean several;

  private CastMember(
      String id,
      ActorType type,
      String name,
      boolean known,
      boolean named,
      List<String> sameAs,
      Optional<String> country,
      List<Sector> sectors,
      Optional<Gender> gender,
      List<String> candidates) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.known = known;
    this.named = named;
    this.sameAs = sameAs;
    this.country = country;
    this.sectors.addAll(sectors);
    this.gender = gender;
    this.candidates = candidates;
  }

  static CastMember of(KnownActor actor) {
    CastMember member =
        new CastMember(
            actor.id(),
            actor.type(),
            actor.name(),
            true,
            true,
            actor.sameAs(),
            actor.country(),
            actor.sectors(),
            actor.gender(),
            List.of());
    member.functions.addAll(actor.functions());
    member.otherNames.addAll(actor.aliases());
    member.several = actor.type() == ActorType.Population;
    return member;
  }

  static CastMember unknown(
      String id,
      ActorType type,
      String name,
      boolean named,
      Optional<String> country,
      List<Sector> sectors,
      List<String> candidates) {
    return new CastMember(
        id, type, name, false, named, List.of(), country, sectors, Optional.empty(), candidates);
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

  public Optional<String> country() {
    return country;
  }

  boolean person() {
    return type == ActorType.Person;
  }

  /** Where a known actor belongs the article does not change; its titles tell where it stands. */
  void learn(Optional<String> newCountry, List<Sector> newSectors) {
    if (!known) {
      country = country.or(() -> newCountry);
    }
    sectors.addAll(newSectors);
  }

  void holds(String office) {
    offices.add(office);
  }

  /** Returns whether the article gave the actor an office that a title may mean. */
  boolean heldAs(String title) {
    return offices.stream().anyMatch(office -> Offices.means(title, office));
  }

  boolean mentioned() {
    return !mentions.isEmpty();
  }

  /** Returns how often the article names the actor, none where the name is a known actor's. */
  int unlinkedUses() {
    return known
        ? 0
        : (int) mentions.stream().filter(mention -> NAMED.contains(mention.pass())).count();
  }

  void mentioned(Excerpt words, Pass pass) {
    mentions.add(new ActorMention(words, pass));
  }

  /** Returns whether the reference data describe the actor. */
  boolean known() {
    return known;
  }

  /** Returns whether it is one, rather than many of whom the text speaks together. */
  boolean singular() {
    return !several && type != ActorType.Population;
  }

  void severally() {
    several = true;
  }

  boolean acts() {
    return type.acts();
  }

  Optional<Gender> gender() {
    return gender;
  }

  /** Returns what it is in its state, as common nouns: "army". */
  Set<String> serves() {
    return functions;
  }

  void serves(String function) {
    functions.add(function);
  }

  /** Returns what it is part of, by the article's words. */
  Optional<CastMember> whole() {
    return whole;
  }

  void belongsTo(CastMember owner) {
    whole = Optional.of(owner);
  }

  void alsoCalled(String other) {
    otherNames.add(other);
  }

  /**
   * Returns whether a shorter name may be its: different first names mean different people, "Maher
   * al-Assad" is not Bashar al-Assad.
   */
  boolean calledIn(String shorter) {
    List<String> words = NameWords.bearing(shorter);
    return Stream.concat(Stream.of(name), otherNames.stream())
        .anyMatch(full -> new HashSet<>(NameWords.of(full)).containsAll(words));
  }

  /** Returns whether the article names the actor, rather than passing a word that looks so. */
  boolean worthNaming() {
    return known
        || !candidates.isEmpty()
        || ((named || country.isPresent()) && type != ActorType.Other && type != ActorType.Place);
  }

  /** Returns the actor as it stands at the end of the article. */
  Actor finished() {
    return new Actor(
        id,
        type,
        name,
        known,
        sameAs,
        country,
        sectors.stream().sorted().toList(),
        mentions,
        candidates);
  }
}
