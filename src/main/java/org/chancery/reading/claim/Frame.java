package org.chancery.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.facts.EventType;
import org.chancery.facts.Mode;
import org.chancery.reading.rules.RuleRow;

/**
 * A line of data that says which event a predicate tells of, and who plays which part.
 *
 * @param id names the frame among all others
 * @param place file and line
 * @param predicate the words that it is recognised by
 * @param type the kind of event
 * @param modes how it is carried out
 * @param agents where those who act stand, the best place first
 * @param recipients where those stand to whom it is done, the best place first
 * @param needs which parts must be filled
 * @param agentTypes what agents may be
 * @param recipientTypes what recipients may be
 * @param negated the kind of event that it is not to do so: not to accept is to reject; empty where
 *     it is none
 * @param claimed whether it is known on the word of those who did it, "claimed responsibility"
 */
record Frame(
    String id,
    String place,
    Predicate predicate,
    EventType type,
    List<Mode> modes,
    List<Slot> agents,
    List<Slot> recipients,
    Needs needs,
    Set<ActorType> agentTypes,
    Set<ActorType> recipientTypes,
    Optional<EventType> negated,
    boolean claimed) {

  /** Which parts must be filled for a claim. */
  enum Needs {
    AGENT,
    RECIPIENT,
    BOTH,
    /** At least two parties, wherever they stand. */
    TWO,
    ANY
  }

  /** Returns the frames of a row, one a predicate. */
  static List<Frame> of(RuleRow row, WordClasses classes) {
    row.require("predicate");
    return row.list("predicate").stream()
        .map(text -> of(row, Predicate.of(row, text, classes)))
        .toList();
  }

  private static Frame of(RuleRow row, Predicate predicate) {
    return new Frame(
        row.require("id"),
        row.place(),
        predicate,
        row.constant("type", "", EventType.class),
        row.constants("modes", Mode.class),
        Slot.in(row, "agent"),
        Slot.in(row, "recipient"),
        row.constant("needs", "agent", Needs.class),
        ActorTypes.in(row, "agentTypes"),
        ActorTypes.in(row, "recipientTypes"),
        row.constants("negated", EventType.class).stream().findFirst(),
        row.find("claimed").isPresent());
  }

  /** Returns the frame with other parts that must be filled. */
  Frame needing(Needs others) {
    return new Frame(
        id,
        place,
        predicate,
        type,
        modes,
        agents,
        recipients,
        others,
        agentTypes,
        recipientTypes,
        negated,
        claimed);
  }

  /** Returns how much the frame asks for; of two that fit, the one that asks more is right. */
  int specificity() {
    return predicate.specificity()
        + (limited(agentTypes) ? 1 : 0)
        + (limited(recipientTypes) ? 1 : 0);
  }

  private static boolean limited(Set<ActorType> types) {
    return !types.equals(ActorTypes.acting());
  }

  /** Returns what makes two frames compete for the same words. */
  String key() {
    return String.join(
        " ",
        predicate.toString(),
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
