package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the cities of GeoNames that Natural Earth lacks.
 *
 * <p>The lists do not tell inhabitants, so that a city is taken where its division is called after
 * it, or where the list has few of its state; and only where it is the one of its name in its state
 * in both lists.
 *
 * @param ids a list with ids: name, country, division
 * @param positions a list with positions: country, name
 * @param codes the codes of states
 * @param homonyms names that are also words or names of persons
 */
record LesserCities(Path ids, Path positions, Path codes, Path homonyms)
    implements KnowledgeSource {
  private static final int FEW = 120;

  @Override
  public void contribute(Catalogue catalogue) {
    CountryCodes countries = CountryCodes.read(codes);
    PlaceNames names = new PlaceNames(homonyms, catalogue);
    Gazetteer gazetteer = new Gazetteer(catalogue);
    Map<String, Table.Row> located = located(countries);
    List<Table.Row> rows = Table.commas(ids);
    Map<String, Integer> counts = counts(rows);
    for (Table.Row row : rows) {
      Optional<String> code = countries.named(row.get("country"));
      Optional<Entry> state = code.flatMap(it -> countries.state(catalogue, it));
      Optional<Table.Row> position =
          Optional.ofNullable(located.get(row.get("name") + "/" + code.orElse("")));
      boolean wanted =
          counts.getOrDefault(key(row), 0) == 1
              && (isSeat(row) || counts.getOrDefault(row.get("country"), 0) <= FEW)
              && names.fit(row.get("name"));
      if (wanted && state.isPresent()) {
        position.ifPresent(where -> contribute(gazetteer, state, row, where));
      }
    }
  }

  private static void contribute(
      Gazetteer gazetteer, Optional<Entry> state, Table.Row row, Table.Row position) {
    String name = row.get("name");
    String id = row.get("geonameid");
    String country = state.map(Entry::slug).orElse("");
    if (gazetteer.find("", id, name, country).isEmpty()) {
      Entry city = gazetteer.add(name, state);
      city.geonames().add(id);
      Positions.of(position.get("lat"), position.get("lng")).ifPresent(city::position);
      gazetteer.index(city);
    }
  }

  /** Only what is the one of its name in its state has a position here. */
  private Map<String, Table.Row> located(CountryCodes countries) {
    Map<String, Table.Row> located = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Table.Row row : Table.commas(positions)) {
      String key = row.get("name") + "/" + countries.alpha3(row.get("country")).orElse("");
      located.put(key, row);
      seen.merge(key, 1, Integer::sum);
    }
    located.keySet().removeIf(key -> seen.getOrDefault(key, 0) > 1);
    return located;
  }

  /** How often each name stands in each state, and how many names each state has. */
  private static Map<String, Integer> counts(List<Table.Row> rows) {
    Map<String, Integer> counts = new HashMap<>();
    for (Table.Row row : rows) {
      counts.merge(key(row), 1, Integer::sum);
      counts.merge(row.get("country"), 1, Integer::sum);
    }
    return counts;
  }

  private static String key(Table.Row row) {
    return row.get("name") + "/" + row.get("country");
  }

  private static boolean isSeat(Table.Row row) {
    return row.get("subcountry").startsWith(row.get("name"));
  }
}
