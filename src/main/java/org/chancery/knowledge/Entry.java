package org.chancery.knowledge;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.facts.ActorType;
import org.chancery.facts.Gender;
import org.chancery.facts.Sector;

/**
 * An actor, place or agreement as the sources tell of it; grows while they are read. Serves one
 * thread.
 *
 * <p>Its sets are sorted, so that the order of the sources does not show.
 */
final class Entry {
  private final String slug;
  private final ActorType type;
  private final String name;
  private final SortedSet<String> aliases = new TreeSet<>();
  private final SortedSet<String> acronyms = new TreeSet<>();
  private final SortedSet<String> demonyms = new TreeSet<>();
  private final SortedSet<String> metonyms = new TreeSet<>();
  private final SortedSet<String> countries = new TreeSet<>();
  private final SortedSet<String> wholes = new TreeSet<>();
  private final SortedSet<String> functions = new TreeSet<>();
  private final SortedSet<Sector> sectors = new TreeSet<>();
  private final SortedSet<String> wikidata = new TreeSet<>();
  private final SortedSet<String> geonames = new TreeSet<>();
  private Optional<String> capital = Optional.empty();
  private Optional<Gender> gender = Optional.empty();
  private boolean notable;
  private Optional<String> iso2 = Optional.empty();
  private Optional<String> iso3 = Optional.empty();
  private Optional<String> cow = Optional.empty();
  private Optional<PartialDate> from = Optional.empty();
  private Optional<PartialDate> until = Optional.empty();
  private Optional<Position> position = Optional.empty();

  Entry(String slug, ActorType type, String name) {
    this.slug = slug;
    this.type = type;
    this.name = name;
  }

  /** Returns what its IRI ends with. */
  String slug() {
    return slug;
  }

  ActorType type() {
    return type;
  }

  /** Returns the preferred label. */
  String name() {
    return name;
  }

  /** Returns its other names; a name that is the preferred label is not kept twice. */
  SortedSet<String> aliases() {
    aliases.remove(name);
    return aliases;
  }

  SortedSet<String> acronyms() {
    return acronyms;
  }

  SortedSet<String> demonyms() {
    return demonyms;
  }

  SortedSet<String> metonyms() {
    return metonyms;
  }

  /** Returns the slugs of the states that it belongs to or lies in. */
  SortedSet<String> countries() {
    return countries;
  }

  /** Returns the slugs of what it is part of. */
  SortedSet<String> wholes() {
    return wholes;
  }

  /** Returns what it does in its state, as common nouns: "foreign ministry". */
  SortedSet<String> functions() {
    return functions;
  }

  SortedSet<Sector> sectors() {
    return sectors;
  }

  /** Returns its ids in Wikidata: "Q858". */
  SortedSet<String> wikidata() {
    return wikidata;
  }

  /** Returns its ids in GeoNames: "163843". */
  SortedSet<String> geonames() {
    return geonames;
  }

  Optional<Gender> gender() {
    return gender;
  }

  void gender(Gender told) {
    gender = Optional.of(told);
  }

  /** Returns whether it is one whom international news often name. */
  boolean isNotable() {
    return notable;
  }

  void makeNotable() {
    notable = true;
  }

  /** Returns the slug of the place that is its capital. */
  Optional<String> capital() {
    return capital;
  }

  void capital(String place) {
    capital = Optional.of(place);
  }

  Optional<String> iso2() {
    return iso2;
  }

  void iso2(String code) {
    iso2 = Optional.of(code);
  }

  /** Returns the ISO 3166 alpha-3 code of a state. */
  Optional<String> iso3() {
    return iso3;
  }

  void iso3(String code) {
    iso3 = Optional.of(code);
  }

  /** Returns the number of a state in the Correlates of War project. */
  Optional<String> cow() {
    return cow;
  }

  void cow(String number) {
    cow = Optional.of(number);
  }

  Optional<PartialDate> from() {
    return from;
  }

  void from(PartialDate date) {
    from = Optional.of(date);
  }

  Optional<PartialDate> until() {
    return until;
  }

  void until(PartialDate date) {
    until = Optional.of(date);
  }

  Optional<Position> position() {
    return position;
  }

  void position(Position where) {
    position = Optional.of(where);
  }
}
