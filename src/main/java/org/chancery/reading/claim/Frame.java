package org.chancery.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.facts.EventType;
import org.chancery.facts.Mode;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.text.Clause;

/**
 * A line of data that says which event a predicate tells of, and who plays which part.
 *
 * @param id names the frame among all others
 * @param place file and line
 * @param lemma dictionary form of the verb or noun
 * @param particle what must follow the verb: "for" in "call for"
 * @param object the noun that must be the verb's object: "part" in "take part"
 * @param kind whether a verb or a noun
 * @param type the kind of event
 * @param modes how it is carried out
 * @param agents where those who act stand, the best place first
 * @param recipients where those stand to whom it is done, the best place first
 * @param needs which parts must be filled
 * @param agentTypes what agents may be
 * @param recipientTypes what recipients may be
 */
record Frame(
    String id,
    String place,
    String lemma,
    Optional<String> particle,
    Optional<String> object,
    Clause.Kind kind,
    EventType type,
    List<Mode> modes,
    List<Slot> agents,
    List<Slot> recipients,
    Needs needs,
    Set<ActorType> agentTypes,
    Set<ActorType> recipientTypes) {

  /** Which parts must be filled for a claim. */
  enum Needs {
    AGENT,
    RECIPIENT,
    BOTH,
    /** At least two parties, wherever they stand. */
    TWO,
    ANY
  }

  /**
   * Returns the frames of a row, one a predicate. A predicate is a lemma, {@code lemma+particle},
   * or {@code lemma:object}.
   */
  static List<Frame> of(RuleRow row) {
    row.require("predicate");
    return row.list("predicate").stream().map(predicate -> of(row, predicate)).toList();
  }

  private static Frame of(RuleRow row, String predicate) {
    int cut = Math.max(predicate.indexOf('+'), predicate.indexOf(':'));
    String lemma = cut < 0 ? predicate : predicate.substring(0, cut);
    Optional<String> rest = cut < 0 ? Optional.empty() : Optional.of(predicate.substring(cut + 1));
    boolean particle = predicate.indexOf('+') >= 0;
    return new Frame(
        row.require("id"),
        row.place(),
        lemma,
        rest.filter(unused -> particle),
        rest.filter(unused -> !particle),
        row.constant("kind", "verb", Clause.Kind.class),
        row.constant("type", "", EventType.class),
        row.constants("modes", Mode.class),
        slots(row, "agent"),
        slots(row, "recipient"),
        row.constant("needs", "agent", Needs.class),
        ActorTypes.in(row, "agentTypes"),
        ActorTypes.in(row, "recipientTypes"));
  }

  private static List<Slot> slots(RuleRow row, String column) {
    return row.list(column).stream().map(text -> Slot.of(row.place(), text)).toList();
  }

  /** Returns how much the frame asks for; of two that fit, the one that asks more is right. */
  int specificity() {
    int words = (particle.isPresent() ? 4 : 0) + (object.isPresent() ? 4 : 0);
    return words + (limited(agentTypes) ? 1 : 0) + (limited(recipientTypes) ? 1 : 0);
  }

  private static boolean limited(Set<ActorType> types) {
    return !types.equals(ActorTypes.acting());
  }

  /** Returns what makes two frames compete for the same words. */
  String key() {
    return String.join(
        " ",
        kind.name(),
        lemma,
        particle.orElse("-"),
        object.orElse("-"),
        agents.toString(),
        recipients.toString(),
        agentTypes.toString(),
        recipientTypes.toString(),
        needs.name());
  }

  /** Returns what the frame makes of its words. */
  String outcome() {
    return type + " " + modes;
  }

  /** Returns whether the parties all do the same, so that none is the recipient. */
  boolean mutual() {
    return type.symmetric() && !modes.contains(Mode.visit);
  }
}
