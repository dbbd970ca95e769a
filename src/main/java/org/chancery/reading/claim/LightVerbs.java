package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;

/**
 * Verbs that leave the telling to a noun: to their object, "launched an attack", or to their
 * subject, "the talks took place". Once made they are safe for use by many threads.
 */
public final class LightVerbs {
  private static final String OF_SUBJECT = "subject";

  private final Set<String> lending = new TreeSet<>();
  private final List<Predicate> occurring = new ArrayList<>();

  /**
   * Takes the verbs of a table with the columns verb and noun: object, where left out, or subject.
   *
   * @throws RuleException where a row cannot be understood
   */
  public LightVerbs(RuleTable table) {
    for (RuleRow row : table.rows()) {
      String verb = row.require("verb");
      String noun = row.find("noun").orElse("object");
      if (noun.equals(OF_SUBJECT)) {
        occurring.add(Predicate.verb(row.place(), verb));
      } else if (noun.equals("object")) {
        lending.add(verb);
      } else {
        throw new RuleException(row.place(), noun + " is neither object nor subject");
      }
    }
  }

  /** Returns whether a clause's verb leaves the telling to its object. */
  boolean lends(Clause verb) {
    return lending.contains(verb.lemma());
  }

  /** Returns whether a clause only tells that its subject occurs. */
  boolean occurs(Clause verb, Wording wording) {
    return occurring.stream()
        .anyMatch(
            predicate -> predicate.lemma().equals(verb.lemma()) && wording.has(verb, predicate));
  }
}
