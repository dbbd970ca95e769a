package org.chancery.reading.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.rules.RuleTable;

/**
 * Which states a regional adjective may mean: "Nordic", "West African". Safe for use by many
 * threads.
 *
 * <p>Its table: adjectives, countries (ISO 3166 alpha-3).
 */
public final class Regions {
  private final Map<String, Set<String>> countries = new HashMap<>();

  /** Takes the adjectives from the table. */
  public Regions(RuleTable table) {
    for (var row : table.rows()) {
      Set<String> codes = Set.copyOf(row.list("countries"));
      row.list("adjectives").forEach(word -> countries.put(word.toLowerCase(Locale.ROOT), codes));
    }
  }

  /** Returns the codes of the states that words in lower case may mean, if they name a region. */
  Optional<Set<String>> countries(String words) {
    return Optional.ofNullable(countries.get(words));
  }
}
