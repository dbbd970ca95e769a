package org.chancery.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;

/** Finds the places of a catalogue by their names and states, or by their ids. */
final class Gazetteer {
  private final Catalogue catalogue;
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, Entry> byGeonames = new HashMap<>();

  Gazetteer(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.entries().stream()
        .filter(entry -> entry.type() == ActorType.Place)
        .forEach(this::index);
  }

  /** Returns the place of one of the ids, else of the name in the state. */
  Optional<Entry> find(String wikidata, String geonames, String name, String state) {
    return catalogue
        .findByWikidata(wikidata)
        .filter(entry -> entry.type() == ActorType.Place)
        .or(() -> Optional.ofNullable(byGeonames.get(geonames)))
        .or(() -> named(name, state));
  }

  /** Returns the place of that name in the state; the slug of no state is "". */
  Optional<Entry> named(String name, String state) {
    return Optional.ofNullable(byName.get(key(name, state)));
  }

  /** Returns whether an actor of any kind has that name for its slug. */
  boolean taken(String name) {
    return catalogue.find(Identifiers.slug(name)).isPresent();
  }

  /** Returns a new place; a namesake elsewhere makes its slug longer by the state's name. */
  Entry add(String name, Optional<Entry> state) {
    String distinction = state.map(Entry::name).orElse("place");
    Entry place = catalogue.addDistinct(ActorType.Place, name, distinction);
    state.ifPresent(it -> place.countries().add(it.slug()));
    index(place);
    return place;
  }

  /** Makes a place known by all that it now has. */
  void index(Entry place) {
    String state = place.countries().isEmpty() ? "" : place.countries().first();
    Stream.concat(Stream.of(place.name()), place.aliases().stream())
        .forEach(name -> byName.putIfAbsent(key(name, state), place));
    place.geonames().forEach(id -> byGeonames.putIfAbsent(id, place));
  }

  private static String key(String name, String state) {
    return Identifiers.slug(name) + "/" + state;
  }
}
