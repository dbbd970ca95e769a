package org.chancery.reading.actor;

import java.util.Locale;
import java.util.Set;

/** Tells which offices a title may mean. */
final class Offices {
  private static final Set<String> HEADS =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "supreme leader",
          "emir",
          "sultan",
          "emperor",
          "taoiseach");
  private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "first");

  private Offices() {}

  /**
   * Returns whether a shorter title may mean an office: "minister" a foreign minister, "leader" a
   * president, but "president" no vice president.
   */
  static boolean means(String title, String office) {
    String shorter = title.toLowerCase(Locale.ROOT);
    String longer = office.toLowerCase(Locale.ROOT);
    boolean ranked = RANKS.stream().anyMatch(rank -> longer.startsWith(rank + " "));
    return longer.equals(shorter)
        || (longer.endsWith(" " + shorter) && !ranked)
        || (shorter.equals("leader") && HEADS.contains(longer));
  }
}
