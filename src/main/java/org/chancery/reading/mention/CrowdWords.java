package org.chancery.reading.mention;

import java.util.HashSet;
import java.util.Set;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;

/**
 * The words by which a bare count means people, "hundreds marched". Once made it is safe for use by
 * many threads.
 */
final class CrowdWords {
  private enum Kind {
    COUNT,
    ACTS,
    UNDERGOES
  }

  private final Set<String> counts = new HashSet<>();
  private final Set<String> acts = new HashSet<>();
  private final Set<String> undergoes = new HashSet<>();

  /** Takes the words of a table with the columns kind and words. */
  CrowdWords(RuleTable table) {
    for (RuleRow row : table.rows()) {
      words(row.constant("kind", "", Kind.class)).addAll(row.list("words"));
    }
  }

  private Set<String> words(Kind kind) {
    return switch (kind) {
      case COUNT -> counts;
      case ACTS -> acts;
      case UNDERGOES -> undergoes;
    };
  }

  /** Returns whether a noun counts: "hundreds". */
  boolean counts(String lemma) {
    return counts.contains(lemma);
  }

  /** Returns whether a verb tells what crowds do. */
  boolean acts(String lemma) {
    return acts.contains(lemma);
  }

  /** Returns whether a verb tells what is done to people alone. */
  boolean undergoes(String lemma) {
    return undergoes.contains(lemma);
  }
}
