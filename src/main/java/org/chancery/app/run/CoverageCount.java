package org.chancery.app.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.facts.ArticleFacts;

/**
 * Counts by source how much of the articles was understood, in bounded memory. Serves one thread;
 * the same articles in the same order always give the same counts.
 *
 * <p>Once there are 200 sources, articles of further ones count as of {@value #OTHERS}.
 */
public final class CoverageCount {
  /** Where articles go that name no source. */
  public static final String UNKNOWN = "unknown";

  private static final String OTHERS = "other sources";
  private static final int MOST_SOURCES = 200;

  private final Map<String, SourceCoverage> sources = new HashMap<>();

  /** Counts what was understood of an article. */
  public void add(ArticleFacts facts) {
    String named = facts.article().source().orElse(UNKNOWN);
    boolean room = sources.containsKey(named) || sources.size() < MOST_SOURCES;
    sources.computeIfAbsent(room ? named : OTHERS, SourceCoverage::new).add(facts);
  }

  /** Returns what was counted, a source each, those with the most sentences first. */
  public List<SourceCoverage> sources() {
    return sources.values().stream()
        .sorted(
            Comparator.comparingLong((SourceCoverage each) -> -each.sentences())
                .thenComparing(SourceCoverage::source))
        .toList();
  }
}
