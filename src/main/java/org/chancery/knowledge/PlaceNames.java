package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;

/** Knows which names a place may go by without being taken for something else. */
final class PlaceNames {
  private static final Pattern WELL_FORMED =
      Pattern.compile("[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M}'’‘. -]{2,}");
  private static final int FAMOUS_DESPITE_A_WORD = 500_000;
  private static final int FAMOUS_DESPITE_A_PERSON = 200_000;

  private final Set<String> words = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  /**
   * Makes it.
   *
   * @param homonyms a table of words and names of persons that are also names of places
   * @param catalogue the states, whose names no city gets
   */
  PlaceNames(Path homonyms, Catalogue catalogue) {
    for (Table.Row row : Table.tabs(homonyms)) {
      Set<String> kind = row.require("kind").equals("word") ? words : persons;
      kind.add(Identifiers.slug(row.require("name")));
    }
    catalogue.entries().stream()
        .filter(entry -> entry.type() == ActorType.State)
        .forEach(this::addState);
  }

  private void addState(Entry state) {
    states.add(Identifiers.slug(state.name()));
    state.aliases().forEach(alias -> states.add(Identifiers.slug(alias)));
    state.demonyms().forEach(demonym -> states.add(Identifiers.slug(demonym)));
  }

  /** Returns whether a place of so many inhabitants may go by that name. */
  boolean fit(String name, long inhabitants) {
    String slug = Identifiers.slug(name);
    return WELL_FORMED.matcher(name).matches()
        && slug.length() > 2
        && !states.contains(slug)
        && (inhabitants >= FAMOUS_DESPITE_A_WORD || !words.contains(slug))
        && (inhabitants >= FAMOUS_DESPITE_A_PERSON || !persons.contains(slug));
  }

  /** Returns whether any place may go by that name. */
  boolean fit(String name) {
    return fit(name, 0);
  }
}
