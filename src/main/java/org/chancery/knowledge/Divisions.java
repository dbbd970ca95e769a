package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the first-order divisions of states that are often in the news.
 *
 * <p>A division that is called as a city of its state is left to the city.
 *
 * @param territories divisions with ids: rigour
 * @param labels divisions without: Natural Earth
 * @param codes the codes of states
 * @param homonyms names that are also words or names of persons
 */
record Divisions(Path territories, Path labels, Path codes, Path homonyms)
    implements KnowledgeSource {

  /** The states of which rigour has no divisions. */
  private static final Set<String> OFTEN_IN_THE_NEWS =
      Set.of(
          "AF", "AO", "BD", "BF", "CD", "CF", "CM", "CO", "EG", "ER", "ES", "ET", "HT", "ID", "IQ",
          "IR", "IT", "JP", "KE", "KP", "KR", "LB", "LY", "ML", "MM", "MX", "MZ", "NE", "NG", "PE",
          "PH", "PK", "SA", "SD", "SO", "SS", "SY", "TD", "TR", "VE", "YE");

  /** What the Soviet Union was divided into are states of the past. */
  private static final String SOVIET = "su";

  @Override
  public void contribute(Catalogue catalogue) {
    CountryCodes countries = CountryCodes.read(codes);
    PlaceNames names = new PlaceNames(homonyms, catalogue);
    Gazetteer gazetteer = new Gazetteer(catalogue);
    for (Territory territory : Territory.read(territories)) {
      territory
          .divisionOf()
          .filter(code -> !code.equals(SOVIET))
          .flatMap(countries::alpha3)
          .flatMap(code -> countries.state(catalogue, code))
          .filter(state -> names.fit(territory.name()))
          .flatMap(state -> add(gazetteer, territory.name(), state))
          .ifPresent(division -> catalogue.identify(division, territory.wikidata()));
    }
    Table.tabs(labels).stream()
        .filter(row -> OFTEN_IN_THE_NEWS.contains(row.get("iso_a2")))
        .filter(row -> names.fit(row.get("name")))
        .forEach(row -> add(catalogue, countries, gazetteer, row));
  }

  private static void add(
      Catalogue catalogue, CountryCodes countries, Gazetteer gazetteer, Table.Row row) {
    countries
        .alpha3(row.get("iso_a2"))
        .flatMap(code -> countries.state(catalogue, code))
        .flatMap(state -> add(gazetteer, row.get("name"), state))
        .ifPresent(
            division -> Positions.of(row.get("lat"), row.get("lon")).ifPresent(division::position));
  }

  private static Optional<Entry> add(Gazetteer gazetteer, String name, Entry state) {
    return gazetteer.named(name, state.slug()).isPresent()
        ? Optional.empty()
        : Optional.of(gazetteer.add(name, Optional.of(state)));
  }
}
