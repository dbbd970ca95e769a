package org.chancery.reading.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.facts.Predicate;
import org.chancery.reading.rules.RuleTable;

/**
 * What a participle joined to a name tells: "US-led coalition", "Iran-backed militia". Safe for use
 * by many threads.
 *
 * <p>Its table: participle, predicate, subject ({@code name} where the name before the hyphen is
 * the subject of the relation, {@code noun} where what follows is).
 */
public final class Compounds {
  private final Map<String, Tie> ties = new HashMap<>();

  /**
   * A relation of a name and the noun behind it.
   *
   * @param predicate the relation
   * @param nameFirst whether the name is its subject
   */
  record Tie(Predicate predicate, boolean nameFirst) {}

  /** Takes the participles from the table. */
  public Compounds(RuleTable table) {
    for (var row : table.rows()) {
      boolean nameFirst = row.require("subject").equals("name");
      ties.put(
          row.require("participle"),
          new Tie(row.constant("predicate", "", Predicate.class), nameFirst));
    }
  }

  /** Returns what a participle tells. */
  Optional<Tie> tie(String participle) {
    return Optional.ofNullable(ties.get(participle));
  }
}
