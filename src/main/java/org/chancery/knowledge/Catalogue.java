package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;

/**
 * All that the sources have told so far. What comes first outranks what comes later: a source looks
 * here for what it tells of, adds to it, or makes a new entry. Serves one thread.
 */
final class Catalogue {
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, Entry> byWikidata = new HashMap<>();
  private final Map<String, Entry> statesByCode = new HashMap<>();
  private final List<Tenure> tenures = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();

  /** Returns the entry of that slug. */
  Optional<Entry> find(String slug) {
    return Optional.ofNullable(entries.get(slug));
  }

  /** Returns the entry that has that id in Wikidata. */
  Optional<Entry> findByWikidata(String id) {
    return Optional.ofNullable(byWikidata.get(id));
  }

  /** Returns the state of that ISO 3166 alpha-3 code; of states of one code, the first. */
  Optional<Entry> state(String code) {
    return Optional.ofNullable(statesByCode.get(code));
  }

  /** Returns the state that a code or a slug names. */
  Optional<Entry> stateOrEntry(String codeOrSlug) {
    return state(codeOrSlug).or(() -> find(codeOrSlug));
  }

  /**
   * Returns a new entry.
   *
   * @throws IllegalArgumentException where the slug is taken
   */
  Entry add(String slug, ActorType type, String name) {
    if (entries.containsKey(slug)) {
      throw new IllegalArgumentException("two entries are called " + slug);
    }
    Entry entry = new Entry(slug, type, name);
    entries.put(slug, entry);
    return entry;
  }

  /**
   * Returns a new entry under the first slug that is free: of the name, or of the name and what
   * tells it from its namesakes.
   */
  Entry addDistinct(ActorType type, String name, String distinction) {
    String slug = Identifiers.slug(name);
    boolean taken = slug.isEmpty() || entries.containsKey(slug);
    String longer = Identifiers.slug(name + " " + distinction);
    String free = taken ? longer : slug;
    for (int number = 2; entries.containsKey(free); number++) {
      free = longer + "-" + number;
    }
    return add(free, type, name);
  }

  /** Remembers an id in Wikidata; where another entry has it already, it keeps it. */
  void identify(Entry entry, String wikidataId) {
    if (byWikidata.putIfAbsent(wikidataId, entry) == null) {
      entry.wikidata().add(wikidataId);
    }
  }

  /** Remembers a state's ISO 3166 alpha-3 code. */
  void code(Entry state, String code) {
    state.iso3(code);
    statesByCode.putIfAbsent(code, state);
  }

  /** Returns all entries by their slugs. */
  Collection<Entry> entries() {
    return entries.values();
  }

  void add(Tenure tenure) {
    tenures.add(tenure);
  }

  List<Tenure> tenures() {
    return tenures;
  }

  void add(Membership membership) {
    memberships.add(membership);
  }

  List<Membership> memberships() {
    return memberships;
  }
}
