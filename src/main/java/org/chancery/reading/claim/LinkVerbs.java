package org.chancery.reading.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;

/**
 * Verbs that say of their grammatical subject that it is, becomes or ceases to be something. Safe
 * for use by many threads.
 *
 * <p>Its table has the columns verb, voice (active, passive; both where left out) and phase
 * (begins, lasts, ends).
 */
public final class LinkVerbs {
  private final Map<String, Telling.Phase> phases = new HashMap<>();

  /** The shape in which a verb says so. */
  private enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** Takes the verbs of a table. */
  public LinkVerbs(RuleTable table) {
    for (RuleRow row : table.rows()) {
      Telling.Phase phase = row.constant("phase", "", Telling.Phase.class);
      Set<Voice> voices = EnumSet.noneOf(Voice.class);
      voices.addAll(row.constants("voice", Voice.class));
      (voices.isEmpty() ? EnumSet.allOf(Voice.class) : voices)
          .forEach(voice -> phases.put(key(row.require("verb"), voice), phase));
    }
  }

  /** Returns what the verb of a clause says; empty where it says nothing of the kind. */
  Optional<Telling.Phase> phase(Clause clause) {
    Voice voice = clause.passive() ? Voice.PASSIVE : Voice.ACTIVE;
    return Optional.ofNullable(phases.get(key(clause.lemma(), voice)));
  }

  private static String key(String verb, Voice voice) {
    return verb + " " + voice;
  }
}
