package org.chancery.reading.claim;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
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

  private final ListMultimap<String, Predicate> lending = ArrayListMultimap.create();
  private final ListMultimap<String, Predicate> occurring = ArrayListMultimap.create();

  /**
   * Takes the verbs of a table with the columns verb and noun: object, where left out, or subject.
   *
   * @throws RuleException where a row cannot be understood
   */
  public LightVerbs(RuleTable table) {
    for (RuleRow row : table.rows()) {
      String noun = row.find("noun").orElse("object");
      Predicate predicate = Predicate.verb(row.place(), row.require("verb"));
      if (noun.equals(OF_SUBJECT)) {
        occurring.put(predicate.lemma(), predicate);
      } else if (noun.equals("object")) {
        lending.put(predicate.lemma(), predicate);
      } else {
        throw new RuleException(row.place(), noun + " is neither object nor subject");
      }
    }
  }

  /** Returns whether a clause's verb leaves the telling to its object. */
  boolean lends(Clause verb, Wording wording) {
    return lending.get(verb.lemma()).stream().anyMatch(each -> wording.has(verb, each));
  }

  /** Returns whether a clause only tells that its subject occurs. */
  boolean occurs(Clause verb, Wording wording) {
    return occurring.get(verb.lemma()).stream().anyMatch(each -> wording.has(verb, each));
  }
}
