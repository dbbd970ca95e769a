package org.chancery.reading.claim;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;

/**
 * Verbs that leave the telling to a noun: to their object, "launched an attack", which their
 * subject may undergo, "suffered an attack", or to their subject, "the talks took place". Once made
 * they are safe for use by many threads.
 */
public final class LightVerbs {
  private final ListMultimap<String, Predicate> lending = ArrayListMultimap.create();
  private final ListMultimap<String, Predicate> undergoing = ArrayListMultimap.create();
  private final ListMultimap<String, Predicate> occurring = ArrayListMultimap.create();

  /**
   * Takes the verbs of a table with the columns verb and noun: object, where left out, undergone,
   * or subject.
   *
   * @throws RuleException where a row cannot be understood
   */
  public LightVerbs(RuleTable table) {
    for (RuleRow row : table.rows()) {
      Predicate predicate = Predicate.verb(row.place(), row.require("verb"));
      kind(row, row.find("noun").orElse("object")).put(predicate.lemma(), predicate);
    }
  }

  private ListMultimap<String, Predicate> kind(RuleRow row, String noun) {
    return switch (noun) {
      case "object" -> lending;
      case "undergone" -> undergoing;
      case "subject" -> occurring;
      default ->
          throw new RuleException(row.place(), noun + " is no noun that a verb leaves it to");
    };
  }

  /** Returns whether a clause's verb leaves the telling to its object. */
  boolean lends(Clause verb, Wording wording) {
    return lending.get(verb.lemma()).stream().anyMatch(each -> wording.has(verb, each));
  }

  /**
   * Returns whether a clause's subject undergoes the event of a noun: "faces attacks", "was the
   * target of one".
   */
  boolean undergoes(Clause verb, Clause noun, Sentence sentence, Wording wording) {
    boolean object = verb.undergoers().stream().anyMatch(phrase -> phrase.head() == noun.head());
    boolean told =
        verb.structure()
            .predicate()
            .filter(predicate -> sentence.tree().head(noun.head()) == predicate.head())
            .isPresent();
    return (object || told)
        && undergoing.get(verb.lemma()).stream().anyMatch(each -> wording.has(verb, each));
  }

  /** Returns whether a clause only tells that its subject occurs. */
  boolean occurs(Clause verb, Wording wording) {
    return occurring.get(verb.lemma()).stream().anyMatch(each -> wording.has(verb, each));
  }
}
