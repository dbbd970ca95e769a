package org.chancery.knowledge;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;

/**
 * The actors of one kind that a catalogue holds; takes in what sources say of them, as more about
 * one that is there or as a new one. Serves one thread.
 */
final class KnownActors {
  private static final int LETTERS_OF_A_TELLING_WORD = 4;

  private final Catalogue catalogue;
  private final ActorType type;
  private final UnfitNames unfit;
  private final SetMultimap<String, Entry> byName = LinkedHashMultimap.create();
  private final SetMultimap<String, Entry> byAcronym = LinkedHashMultimap.create();
  private final SetMultimap<String, Entry> ranking = LinkedHashMultimap.create();
  private final Set<String> ofOtherKinds = new HashSet<>();

  KnownActors(Catalogue catalogue, ActorType type, UnfitNames unfit) {
    this.catalogue = catalogue;
    this.type = type;
    this.unfit = unfit;
    catalogue.entries().forEach(this::rememberFirst);
  }

  private void rememberFirst(Entry entry) {
    if (entry.type() == type) {
      remember(entry);
      Stream.concat(names(entry).map(NameKey::of), entry.acronyms().stream())
          .forEach(name -> entry.countries().forEach(c -> ranking.put(c + "|" + name, entry)));
    } else {
      names(entry).forEach(name -> entry.countries().forEach(c -> ofOtherKinds.add(key(c, name))));
    }
  }

  private static Stream<String> names(Entry entry) {
    return Stream.concat(Stream.of(entry.name()), entry.aliases().stream());
  }

  private static String key(String country, String name) {
    return country + "|" + NameKey.of(name);
  }

  /** The army that won a civil war is no rebel group any more. */
  private boolean isAnotherKind(Description said) {
    return said.names()
        .anyMatch(
            name -> said.countries().stream().anyMatch(c -> ofOtherKinds.contains(key(c, name))));
  }

  /** A name that stood for another before the source was read goes on to stand for that one. */
  private boolean isFree(Entry entry, String name) {
    return entry.countries().stream()
        .flatMap(country -> ranking.get(country + "|" + name).stream())
        .allMatch(entry::equals);
  }

  /** Adds what a source says to the actor that it speaks of; where none is, makes it. */
  void take(Description said) {
    Optional<Entry> known = find(said);
    if (known.isPresent() || (unfit.allows(said.name()) && !isAnotherKind(said))) {
      Entry entry = known.orElseGet(() -> add(said));
      describe(entry, said, known.isEmpty());
      remember(entry);
    }
  }

  /** Returns the actor that a source speaks of. */
  Optional<Entry> find(Description said) {
    return said.wikidata()
        .flatMap(catalogue::findByWikidata)
        .filter(entry -> entry.type() == type)
        .or(() -> findByName(said))
        .or(() -> findByAcronym(said));
  }

  private Optional<Entry> findByName(Description said) {
    return said.names()
        .filter(unfit::allows)
        .flatMap(name -> byName.get(NameKey.of(name)).stream())
        .filter(entry -> mayShareCountry(entry, said) && !contradicts(entry, said))
        .findFirst();
  }

  private Optional<Entry> findByAcronym(Description said) {
    Set<Entry> candidates =
        said.acronyms().stream()
            .flatMap(acronym -> byAcronym.get(acronym).stream())
            .filter(entry -> mayShareCountry(entry, said))
            .filter(entry -> !contradicts(entry, said) && sharesTellingWord(entry, said))
            .collect(Collectors.toSet());
    return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
  }

  private static boolean mayShareCountry(Entry entry, Description said) {
    return entry.countries().isEmpty()
        || said.countries().isEmpty()
        || !Collections.disjoint(entry.countries(), said.countries());
  }

  /** Two ids are two actors. */
  private static boolean contradicts(Entry entry, Description said) {
    return said.wikidata().isPresent()
        && !entry.wikidata().isEmpty()
        && !entry.wikidata().contains(said.wikidata().get());
  }

  static boolean sharesTellingWord(Entry entry, Description said) {
    return !Collections.disjoint(tellingWords(names(entry)), tellingWords(said.names()));
  }

  private static Set<String> tellingWords(Stream<String> names) {
    return names
        .flatMap(name -> Arrays.stream(NameKey.of(name).split(" ")))
        .filter(word -> word.length() >= LETTERS_OF_A_TELLING_WORD)
        .collect(Collectors.toSet());
  }

  private Entry add(Description said) {
    String country = said.countries().isEmpty() ? type.name() : said.countries().get(0);
    String distinction =
        said.from().map(from -> country + " " + from.text().substring(0, 4)).orElse(country);
    String slug = Identifiers.slug(said.name());
    boolean named = catalogue.find(slug + "-" + Identifiers.slug(country)).isPresent();
    return catalogue.addDistinct(type, said.name(), named ? distinction : country);
  }

  private void describe(Entry entry, Description said, boolean isNew) {
    if (isNew) {
      said.countries().stream().limit(1).forEach(home -> entry.countries().add(home));
      said.from().ifPresent(entry::from);
      said.until().ifPresent(entry::until);
    }
    said.names()
        .filter(name -> unfit.allows(name) && !isSpelling(entry, name))
        .filter(name -> isFree(entry, NameKey.of(name)))
        .forEach(name -> entry.aliases().add(name));
    said.acronyms().stream()
        .filter(acronym -> unfit.allowsAcronym(acronym) && isFree(entry, acronym))
        .forEach(acronym -> entry.acronyms().add(acronym));
    if (entry.sectors().isEmpty()) {
      entry.sectors().add(said.sector());
    }
    said.wikidata().ifPresent(id -> catalogue.identify(entry, id));
  }

  /** A name that only case, marks or an article tell from one that is there adds nothing. */
  private static boolean isSpelling(Entry entry, String name) {
    String key = NameKey.of(name);
    return names(entry).anyMatch(known -> NameKey.of(known).equals(key));
  }

  private void remember(Entry entry) {
    names(entry).forEach(name -> byName.put(NameKey.of(name), entry));
    entry.acronyms().forEach(acronym -> byAcronym.put(acronym, entry));
  }
}
