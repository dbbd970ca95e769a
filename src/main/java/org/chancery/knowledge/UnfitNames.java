package org.chancery.knowledge;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names that would find the wrong thing in articles: words of every day, and names of states and
 * their people.
 *
 * @param keys the names, by what makes spellings one
 */
record UnfitNames(Set<String> keys) {
  private static final int SHORTEST = 3;

  /** Returns those of a table, and the names of the states and peoples that a catalogue holds. */
  static UnfitNames read(Path table, Catalogue catalogue) {
    Stream<String> listed = Table.tabs(table).stream().map(row -> row.require("name"));
    Stream<String> states =
        catalogue.entries().stream()
            .filter(entry -> entry.iso3().isPresent())
            .flatMap(UnfitNames::namesOfState);
    return new UnfitNames(
        Stream.concat(listed, states).map(NameKey::of).collect(ImmutableSet.toImmutableSet()));
  }

  private static Stream<String> namesOfState(Entry state) {
    return Stream.of(Set.of(state.name()), state.aliases(), state.demonyms(), state.metonyms())
        .flatMap(Collection::stream);
  }

  /** Returns whether a name may stand for an actor. */
  boolean allows(String name) {
    String key = NameKey.of(name);
    return key.length() >= SHORTEST && !keys.contains(key) && key.matches(".*\\p{L}.*");
  }

  /** Returns whether a short form in capitals may stand for an actor. */
  boolean allowsAcronym(String acronym) {
    return acronym.matches("\\p{Lu}[\\p{Lu}\\d/&-]{1,7}") && !keys.contains(NameKey.of(acronym));
  }
}
