package org.chancery.reading.claim;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Predicate;
import org.chancery.facts.Status;
import org.chancery.reading.rules.RuleRow;

/**
 * A line of data that says which relation a word tells of, and who stands in it.
 *
 * @param id names the frame among all others
 * @param place file and line
 * @param kind what the word is
 * @param lead the words that must stand before it: "member" in "member state"
 * @param lemma its dictionary form
 * @param object the noun that must be the verb's object: "control" in "take control"
 * @param predicate the relation
 * @param subjects where who stands in it is, the best place first
 * @param objects where whom it is to is, the best place first
 * @param subjectTypes what the former may be
 * @param objectTypes what the latter may be
 * @param status what the word tells where it stands in the present
 * @param past what it tells where it stands in the past; empty where that tells nothing
 * @param progressive whether only a form in "-ing" tells
 * @param without words that must not modify it: "trade" in "trade war"
 */
record RelationFrame(
    String id,
    String place,
    Kind kind,
    List<String> lead,
    String lemma,
    Optional<String> object,
    Predicate predicate,
    List<RelationSlot> subjects,
    List<RelationSlot> objects,
    Set<ActorType> subjectTypes,
    Set<ActorType> objectTypes,
    Status status,
    Optional<Status> past,
    boolean progressive,
    Set<String> without) {
  private static final Splitter WORDS = Splitter.on(' ');

  /** What the word is. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Returns the frames of a row, one a predicate. */
  static List<RelationFrame> of(RuleRow row) {
    row.require("predicate");
    return row.list("predicate").stream().map(predicate -> of(row, predicate)).toList();
  }

  private static RelationFrame of(RuleRow row, String predicate) {
    int cut = predicate.indexOf(':');
    List<String> words = WORDS.splitToList(cut < 0 ? predicate : predicate.substring(0, cut));
    return new RelationFrame(
        row.require("id"),
        row.place(),
        row.constant("kind", "", Kind.class),
        words.subList(0, words.size() - 1),
        words.get(words.size() - 1),
        cut < 0 ? Optional.empty() : Optional.of(predicate.substring(cut + 1)),
        row.constant("relation", "", Predicate.class),
        slots(row, "subject"),
        slots(row, "object"),
        ActorTypes.in(row, "subjectTypes"),
        ActorTypes.in(row, "objectTypes"),
        row.constant("status", "current", Status.class),
        row.find("past").map(unused -> row.constant("past", "", Status.class)),
        row.get("form").equals("progressive"),
        Set.copyOf(row.list("without")));
  }

  private static List<RelationSlot> slots(RuleRow row, String column) {
    row.require(column);
    return row.list(column).stream().map(text -> RelationSlot.of(row.place(), text)).toList();
  }

  /** Returns whether the word is of a kind that verbs are. */
  boolean verb() {
    return kind == Kind.VERB;
  }

  /** Returns what the verb tells: with a past that lasts it tells of a beginning or an end. */
  Telling telling() {
    boolean ends = status == Status.former;
    Telling.Phase change = ends ? Telling.Phase.ENDS : Telling.Phase.BEGINS;
    return new Telling(status, past, past.isPresent() ? change : Telling.Phase.LASTS, true);
  }

  /** Returns what the noun or adjective tells of somebody who is, becomes or ceases to be that. */
  Telling telling(Telling.Phase phase) {
    return Telling.ofNoun(status, past, phase);
  }

  /** Returns whether the verb takes no object. */
  boolean intransitive() {
    return verb()
        && Stream.concat(subjects.stream(), objects.stream())
            .noneMatch(slot -> slot.kind() == RelationSlot.Kind.OBJECT);
  }

  /** Returns whether those who stand in the relation do so to each other: "are allies". */
  boolean mutual() {
    return subjects.equals(objects);
  }

  /** Returns whether they are those who are said to be that: "Kenya and Mali are allies". */
  boolean ofBearers() {
    return mutual() && subjects.get(0).kind() == RelationSlot.Kind.BEARER;
  }
}
