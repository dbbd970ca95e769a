package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.facts.Sector;

/**
 * What a source says of an actor.
 *
 * @param name what it is mostly called
 * @param aliases other names
 * @param acronyms short forms in capitals
 * @param countries the slugs of the states that it belongs to
 * @param sector what it does
 * @param wikidata its id in Wikidata
 * @param from since when it is
 * @param until when it ended
 */
record Description(
    String name,
    List<String> aliases,
    List<String> acronyms,
    List<String> countries,
    Sector sector,
    Optional<String> wikidata,
    Optional<PartialDate> from,
    Optional<PartialDate> until) {

  /** Returns what is known of an actor without id and dates. */
  static Description of(
      String name,
      List<String> aliases,
      List<String> acronyms,
      List<String> countries,
      Sector sector) {
    return new Description(
        name,
        aliases,
        acronyms,
        countries,
        sector,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the name and the other names. */
  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }
}
