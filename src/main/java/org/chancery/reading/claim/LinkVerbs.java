package org.chancery.reading.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;

/**
 * Verbs that say of their subject or object that it is, becomes or ceases to be something. Safe for
 * use by many threads.
 *
 * <p>Its table has the columns verb, voice (active, passive, object; several set apart by |) and
 * phase (begins, lasts, ends).
 */
public final class LinkVerbs {
  private final Map<String, Telling.Phase> phases = new HashMap<>();

  /** Of whom a verb says so, by its shape. */
  private enum Voice {
    /** Of its subject: "became president". */
    ACTIVE,
    /** Of its subject: "was named president". */
    PASSIVE,
    /** Of its object: "named him president". */
    OBJECT
  }

  /** Takes the verbs of a table. */
  public LinkVerbs(RuleTable table) {
    for (RuleRow row : table.rows()) {
      Telling.Phase phase = row.constant("phase", "", Telling.Phase.class);
      row.require("voice");
      row.constants("voice", Voice.class)
          .forEach(voice -> phases.put(key(row.require("verb"), voice), phase));
    }
  }

  /** Returns who is what the clause tells by such a verb; empty where its verb is none. */
  Optional<Bearing> bearing(Clause clause) {
    Voice own = clause.passive() ? Voice.PASSIVE : Voice.ACTIVE;
    return phase(clause, own)
        .map(phase -> new Bearing(clause.subjects(), Optional.of(clause), phase))
        .or(() -> ofObject(clause));
  }

  private Optional<Bearing> ofObject(Clause clause) {
    return phase(clause, Voice.OBJECT)
        .filter(unused -> !clause.passive() && !clause.objects().isEmpty())
        .map(phase -> new Bearing(clause.objects(), Optional.of(clause), phase));
  }

  private Optional<Telling.Phase> phase(Clause clause, Voice voice) {
    return Optional.ofNullable(phases.get(key(clause.lemma(), voice)));
  }

  private static String key(String verb, Voice voice) {
    return verb + " " + voice;
  }
}
