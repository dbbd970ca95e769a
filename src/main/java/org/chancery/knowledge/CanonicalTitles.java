package org.chancery.knowledge;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.facts.ActorType;

/**
 * Writes the titles of the tenures that are there as the table of offices has them, so that an
 * office has one title.
 *
 * @param catalogue the tenures
 * @param offices the table
 * @param states the ISO 3166 alpha-3 codes of states by their slugs
 */
record CanonicalTitles(Catalogue catalogue, OfficeTitles offices, Map<String, String> states) {

  static CanonicalTitles of(Catalogue catalogue, OfficeTitles offices) {
    Map<String, String> states = new TreeMap<>();
    for (Entry entry : catalogue.entries()) {
      if (entry.type() == ActorType.State) {
        states.put(entry.slug(), entry.iso3().orElse(""));
      }
    }
    return new CanonicalTitles(catalogue, offices, states);
  }

  void write() {
    catalogue.tenures().replaceAll(this::canonical);
  }

  /** A title for men and women stays as it is. */
  private Tenure canonical(Tenure tenure) {
    return offices
        .find(states.getOrDefault(tenure.body(), "-"), tenure.title())
        .filter(unused -> states.containsKey(tenure.body()))
        .filter(office -> office.masculine().equals(office.feminine()))
        .map(
            office ->
                new Tenure(tenure.holder(), office.masculine(), tenure.body(), tenure.spell()))
        .orElse(tenure);
  }
}
