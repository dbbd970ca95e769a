package org.chancery.app.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Claim;

/** Counts how often each rule made a claim. Serves one thread. */
public final class Firings {
  private final Map<String, Long> counts = new HashMap<>();

  /** Counts the rules of an article's claims. */
  public void add(ArticleFacts facts) {
    for (Claim claim : facts.claims()) {
      counts.merge(claim.rule(), 1L, Long::sum);
    }
  }

  /**
   * Returns a line a rule, those first that made the most claims, those as frequent in their order.
   *
   * @param places file and line of each rule by its id
   */
  public List<String> lines(Map<String, String> places) {
    return places.entrySet().stream()
        .sorted(Comparator.comparingLong(rule -> -of(rule.getKey())))
        .map(rule -> rule.getValue() + ": " + rule.getKey() + " " + often(of(rule.getKey())))
        .toList();
  }

  private long of(String rule) {
    return counts.getOrDefault(rule, 0L);
  }

  private static String often(long count) {
    return count == 0
        ? "never fires in the corpus"
        : "fires " + count + (count == 1 ? " time" : " times") + " in the corpus";
  }
}
