package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;

/**
 * Adds codes, full names and words for the people to the states, and makes places of dependencies.
 *
 * <p>Which states there are, and what news call them, is curated.
 *
 * @param codes ISO codes and formal names: datasets/country-codes
 * @param people words for the people: the World Factbook
 * @param territories ids in Wikidata: rigour
 * @param wars states of the Correlates of War project, with their numbers
 */
record States(Path codes, Path people, Path territories, Path wars) implements KnowledgeSource {
  private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’., -]+");

  @Override
  public void contribute(Catalogue catalogue) {
    CountryCodes countries = CountryCodes.read(codes);
    Map<String, String> ids = wikidata();
    for (Table.Row row : countries.rows()) {
      String code = row.get(CountryCodes.ALPHA_3);
      catalogue
          .state(code)
          .ifPresentOrElse(
              state -> describe(catalogue, state, row),
              () -> dependency(catalogue, countries, row, Optional.ofNullable(ids.get(code))));
    }
    addPeoples(catalogue, countries);
    addNumbers(catalogue);
  }

  private Map<String, String> wikidata() {
    Map<String, String> ids = new HashMap<>();
    for (Territory territory : Territory.read(territories)) {
      territory.alpha3().ifPresent(code -> ids.putIfAbsent(code, territory.wikidata()));
    }
    return ids;
  }

  private static void describe(Catalogue catalogue, Entry entry, Table.Row row) {
    if (entry.type() == ActorType.State) {
      entry.iso2(row.get(CountryCodes.ALPHA_2));
    }
    row.find("Geoname ID").ifPresent(id -> entry.geonames().add(id));
    Set<String> taken = names(catalogue, entry);
    Stream.of("UNTERM English Short", "UNTERM English Formal")
        .map(column -> row.get(column).replaceFirst(" \\(the\\)$|^the ", ""))
        .filter(name -> FULL_NAME.matcher(name).matches() && !taken.contains(name))
        .forEach(word -> entry.aliases().add(word));
  }

  private static Set<String> names(Catalogue catalogue, Entry but) {
    Set<String> names = new HashSet<>();
    for (Entry entry : catalogue.entries()) {
      if (entry.type() == ActorType.State && !entry.equals(but)) {
        names.add(entry.name());
        names.addAll(entry.aliases());
      }
    }
    return names;
  }

  private static void dependency(
      Catalogue catalogue, CountryCodes countries, Table.Row row, Optional<String> wikidata) {
    String name = row.get("CLDR display name").replaceFirst(" SAR China$", "");
    Entry entry =
        wikidata
            .flatMap(catalogue::findByWikidata)
            .or(() -> catalogue.find(Identifiers.slug(name)))
            .orElseGet(() -> catalogue.add(Identifiers.slug(name), ActorType.Place, name));
    wikidata.ifPresent(id -> catalogue.identify(entry, id));
    countries
        .state(catalogue, row.get(CountryCodes.ALPHA_3))
        .filter(state -> entry.countries().isEmpty() && !state.equals(entry))
        .ifPresent(state -> entry.countries().add(state.slug()));
    describe(catalogue, entry, row);
  }

  /** The people of a dependency that are called after its state are left to the state. */
  private void addPeoples(Catalogue catalogue, CountryCodes countries) {
    Map<String, Entry> dependencies = dependencies(catalogue, countries);
    Set<String> ofStates = new HashSet<>();
    catalogue.entries().stream()
        .filter(entry -> entry.type() == ActorType.State)
        .forEach(state -> ofStates.addAll(state.demonyms()));
    for (Table.Row row : Table.tabs(people)) {
      String code = row.get("iso3");
      Stream<String> words =
          Stream.of("nationality_noun", "nationality_adj")
              .flatMap(column -> Demonyms.of(row.get(column)).stream());
      Optional.ofNullable(dependencies.get(code))
          .ifPresent(
              place ->
                  words
                      .filter(word -> !ofStates.contains(word))
                      .forEach(word -> place.demonyms().add(word)));
    }
    addToStates(catalogue);
  }

  private void addToStates(Catalogue catalogue) {
    for (Table.Row row : Table.tabs(people)) {
      catalogue
          .state(row.get("iso3"))
          .ifPresent(
              state ->
                  Stream.of("nationality_noun", "nationality_adj")
                      .flatMap(column -> Demonyms.of(row.get(column)).stream())
                      .filter(word -> !word.equals(state.name()))
                      .forEach(word -> state.demonyms().add(word)));
    }
  }

  private static Map<String, Entry> dependencies(Catalogue catalogue, CountryCodes countries) {
    Map<String, Entry> dependencies = new HashMap<>();
    for (Table.Row row : countries.rows()) {
      String name = row.get("CLDR display name").replaceFirst(" SAR China$", "");
      catalogue
          .find(Identifiers.slug(name))
          .filter(entry -> entry.type() == ActorType.Place)
          .ifPresent(place -> dependencies.put(row.get(CountryCodes.ALPHA_3), place));
    }
    return dependencies;
  }

  private void addNumbers(Catalogue catalogue) {
    List<Table.Row> rows = Table.commas(wars);
    List<Function<Entry, Set<String>>> kinds = List.of(States::name, Entry::aliases);
    for (Function<Entry, Set<String>> names : kinds) {
      for (Table.Row row : rows) {
        only(catalogue, names, row.require("statenme"))
            .filter(state -> state.cow().isEmpty())
            .ifPresent(state -> state.cow(row.require("ccode")));
      }
    }
  }

  private static Set<String> name(Entry entry) {
    return Set.of(entry.name());
  }

  private static Optional<Entry> only(
      Catalogue catalogue, Function<Entry, Set<String>> names, String name) {
    List<Entry> states =
        catalogue.entries().stream()
            .filter(entry -> entry.type() == ActorType.State)
            .filter(entry -> names.apply(entry).contains(name))
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }
}
