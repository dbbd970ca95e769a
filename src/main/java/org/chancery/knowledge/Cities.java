package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.facts.Identifiers;

/**
 * Reads the cities of Natural Earth: the more inhabitants, the earlier.
 *
 * <p>Of namesakes in one state the biggest alone is taken.
 *
 * @param file its populated places
 * @param codes the codes of states
 * @param homonyms names that are also words or names of persons
 */
record Cities(Path file, Path codes, Path homonyms) implements KnowledgeSource {

  /** Where Natural Earth draws a de-facto state. */
  private static final Map<String, String> DE_FACTO =
      Map.of("KOS", "XKX", "SOL", "SOM", "CYN", "CYP");

  @Override
  public void contribute(Catalogue catalogue) {
    Gazetteer gazetteer = new Gazetteer(catalogue);
    PlaceNames names = new PlaceNames(homonyms, catalogue);
    CountryCodes countries = CountryCodes.read(codes);
    Table.tabs(file).stream()
        .sorted(Comparator.comparingLong(Cities::inhabitants).reversed())
        .forEach(
            row -> contribute(catalogue, gazetteer, names, state(catalogue, countries, row), row));
  }

  private static Optional<Entry> state(Catalogue catalogue, CountryCodes countries, Table.Row row) {
    return countries
        .alpha3(row.get("iso_a2"))
        .or(() -> Optional.ofNullable(DE_FACTO.get(row.get("adm0_a3"))))
        .flatMap(code -> countries.state(catalogue, code));
  }

  private static void contribute(
      Catalogue catalogue,
      Gazetteer gazetteer,
      PlaceNames names,
      Optional<Entry> state,
      Table.Row row) {
    String name = name(row);
    String country = state.map(Entry::slug).orElse("");
    Optional<Entry> known =
        gazetteer.find(row.get("wikidataid"), row.get("geonameid"), name, country);
    boolean fit = names.fit(name, inhabitants(row)) && row.find("wikidataid").isPresent();
    known
        .or(() -> fit ? Optional.of(gazetteer.add(name, state)) : Optional.empty())
        .ifPresent(
            city -> {
              describe(catalogue, names, city, row);
              gazetteer.index(city);
            });
  }

  private static void describe(Catalogue catalogue, PlaceNames names, Entry city, Table.Row row) {
    if (city.position().isPresent()) {
      return;
    }
    Positions.of(row.get("lat"), row.get("lon")).ifPresent(city::position);
    if (city.wikidata().isEmpty()) {
      row.find("wikidataid").ifPresent(id -> catalogue.identify(city, id));
    }
    if (city.geonames().isEmpty()) {
      row.find("geonameid")
          .filter(id -> id.matches("[1-9]\\d*"))
          .ifPresent(id -> city.geonames().add(id));
    }
    otherNames(row)
        .filter(names::fit)
        .filter(it -> isNew(city, it))
        .forEach(it -> city.aliases().add(it));
  }

  /** The name in English, unless that is one of what the place is part of. */
  private static String name(Table.Row row) {
    String local = row.get("name").replace("\u200e", "");
    return row.find("name_en")
        .filter(name -> !name.matches(".* (District|Town|County|Province|Municipality|Region)"))
        .orElse(local);
  }

  private static Stream<String> otherNames(Table.Row row) {
    return Stream.of(List.of(row.get("name")), List.of(row.get("namealt").split(" *[,|;] *")))
        .flatMap(List::stream)
        .map(name -> name.replace("\u200e", "").strip());
  }

  private static boolean isNew(Entry city, String name) {
    String slug = Identifiers.slug(name);
    return !slug.equals(Identifiers.slug(city.name()))
        && city.aliases().stream().noneMatch(alias -> Identifiers.slug(alias).equals(slug));
  }

  private static long inhabitants(Table.Row row) {
    String number = row.get("pop_max").toLowerCase(Locale.ROOT);
    return number.matches("\\d+") ? Long.parseLong(number) : 0;
  }
}
