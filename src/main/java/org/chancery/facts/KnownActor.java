package org.chancery.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An actor, place or agreement that the reference data describe.
 *
 * @param id its IRI
 * @param type its kind
 * @param name its preferred label
 * @param aliases its other names
 * @param acronyms its names made of initials
 * @param demonyms words for a state's people and what is theirs: "Syrian", "Syrians"
 * @param metonyms names that stand for it though they mean something else: "Damascus"
 * @param sameAs IRIs of the same thing elsewhere
 * @param country ISO 3166 alpha-3 code of the state that it is or belongs to
 * @param sectors the parts of society that it stands in
 * @param functions what it does in its state, as common nouns: "foreign ministry", "army"
 * @param gender the gender of a person
 * @param notable whether international news often name it, so that it is meant where others of the
 *     name might be and nothing tells
 */
public record KnownActor(
    String id,
    ActorType type,
    String name,
    List<String> aliases,
    List<String> acronyms,
    List<String> demonyms,
    List<String> metonyms,
    List<String> sameAs,
    Optional<String> country,
    List<Sector> sectors,
    List<String> functions,
    Optional<Gender> gender,
    boolean notable) {

  /** Checks the id and the name. */
  public KnownActor {
    Check.filled(id, "id");
    Check.filled(name, "name");
    aliases = List.copyOf(aliases);
    acronyms = List.copyOf(acronyms);
    demonyms = List.copyOf(demonyms);
    metonyms = List.copyOf(metonyms);
    sameAs = List.copyOf(sameAs);
    sectors = List.copyOf(sectors);
    functions = List.copyOf(functions);
  }

  /** Returns its preferred label and its other names, without initials and words for its people. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }
}
