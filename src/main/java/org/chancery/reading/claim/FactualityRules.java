package org.chancery.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.facts.Certainty;
import org.chancery.facts.Tense;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Governor;

/**
 * Tells how the word that governs a clause colours its factuality. Once made it is safe for use by
 * many threads.
 *
 * <p>Its table has the columns word, kind (verb, adjective, noun), link (infinitive,
 * infinitive-of-object, purpose, gerund, that, object) and effect.
 */
public final class FactualityRules {
  private static final String THAT = "that";
  private static final String OBJECT = "object";

  private final Map<String, Effect> effects = new HashMap<>();
  private final Set<String> nouns = new TreeSet<>();
  private final Set<String> reportingVerbs = new TreeSet<>();

  /** Takes the rules of a table. */
  public FactualityRules(RuleTable table) {
    Map<String, String> places = new HashMap<>();
    for (RuleRow row : table.rows()) {
      for (String link : row.list("link")) {
        String key = key(row.require("word"), link(row, link));
        String earlier = places.put(key, row.place());
        if (earlier != null) {
          throw new RuleException(row.place(), "governs the same as " + earlier);
        }
        effects.put(key, row.constant("effect", "", Effect.class));
      }
      if (row.list("link").contains(THAT)) {
        reportingVerbs.add(row.require("word"));
      }
      if (row.list("kind").contains("noun")) {
        nouns.add(row.require("word"));
      }
    }
  }

  private static String link(RuleRow row, String link) {
    String name = link.replace('-', '_').toUpperCase(Locale.ROOT);
    boolean free = link.equals(THAT) || link.equals(OBJECT);
    boolean known = free;
    for (Governor.Link each : Governor.Link.values()) {
      known = known || each.name().equals(name);
    }
    if (!known) {
      throw new RuleException(row.place(), link + " is no link");
    }
    return free ? link : name;
  }

  /** Returns the nouns that take an infinitive: "plan", "decision". */
  public Set<String> nouns() {
    return nouns;
  }

  /** Returns the verbs that report: "say", "announce". */
  public Set<String> reportingVerbs() {
    return reportingVerbs;
  }

  /** Returns what a verb does to a clause that it reports, empty where it reports none. */
  Optional<Effect> reporting(String lemma) {
    return Optional.ofNullable(effects.get(key(lemma, THAT)));
  }

  /** Returns whether a verb leaves open whether its object happens: "opposed the invasion". */
  boolean leavesOpen(String lemma) {
    return effects.get(key(lemma, OBJECT)) == Effect.SILENT;
  }

  /**
   * Returns how a clause's source puts its event; empty where nothing can be told. What governs a
   * clause may be governed itself: "was urged to agree to leave".
   *
   * @param clauses all clauses of the sentence
   */
  Optional<Stance> stance(Clause clause, List<Clause> clauses) {
    Optional<Stance> stance = Optional.of(Stance.of(clause));
    Optional<Governor> governor = clause.governor();
    for (int step = 0; governor.isPresent() && step < clauses.size(); step++) {
      Governor over = governor.get();
      stance = stance.flatMap(own -> governed(own, over));
      governor = above(over, clauses);
    }
    return stance;
  }

  private static Optional<Governor> above(Governor governor, List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> clause.kind() == Clause.Kind.VERB)
        .filter(clause -> clause.anchor() == governor.token())
        .findFirst()
        .flatMap(Clause::governor);
  }

  private Optional<Stance> governed(Stance own, Governor governor) {
    Effect effect =
        effects.getOrDefault(key(governor.lemma(), governor.link().name()), Effect.SILENT);
    return apply(effect, own).map(stance -> governor.negated() ? stance.turned() : stance);
  }

  /** Returns a stance under an effect, empty where nothing can be told. */
  static Optional<Stance> apply(Effect effect, Stance own) {
    return switch (effect) {
      case ACTUAL -> Optional.of(own.tense() == Tense.future ? own.at(Tense.past) : own);
      case PLANNED -> Optional.of(own.at(Tense.future));
      case PROBABLE -> Optional.of(own.atMost(Certainty.probable));
      case POSSIBLE -> Optional.of(own.atMost(Certainty.possible));
      case NEGATIVE -> Optional.of(own.turned());
      case SILENT -> Optional.empty();
    };
  }

  private static String key(String word, String link) {
    return word + " " + link;
  }
}
