package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.facts.EventType;
import org.chancery.facts.Polarity;
import org.chancery.reading.actor.CastMember;
import org.chancery.reading.text.Clause;

/**
 * A claim in the making: what a frame found in a clause.
 *
 * @param frame the frame
 * @param clause the clause
 * @param agents who acts
 * @param recipients to whom
 * @param stance how the clause puts it
 * @param trust how sure the reading is, between 0 and 1
 */
record Draft(
    Frame frame,
    Clause clause,
    List<Part> agents,
    List<Part> recipients,
    Stance stance,
    double trust) {

  /** Returns the kind of event: with some verbs not to do it is an event of its own. */
  EventType type() {
    return turnedIntoAnother() ? frame.negated().orElseThrow() : frame.type();
  }

  private boolean turnedIntoAnother() {
    return frame.negated().isPresent() && stance.polarity() == Polarity.negative;
  }

  /** Returns how the source puts the event. */
  Stance told() {
    return turnedIntoAnother() ? stance.turned() : stance;
  }

  /** Returns the draft with another stance. */
  Draft put(Stance other) {
    return new Draft(frame, clause, agents, recipients, other, trust);
  }

  /** Returns the draft with others to whom it is done. */
  Draft to(List<Part> others) {
    return new Draft(frame, clause, agents, others, stance, trust);
  }

  /** Returns all who take part. */
  List<Part> parts() {
    List<Part> all = new ArrayList<>(agents);
    all.addAll(recipients);
    return all;
  }

  /** Returns those of the drafts that tell what no other does. */
  static List<Draft> distinct(List<Draft> drafts) {
    return drafts.stream().filter(draft -> drafts.stream().noneMatch(draft::covered)).toList();
  }

  /** Returns whether another draft tells all that this one does of the same kind of event. */
  boolean covered(Draft other) {
    if (other.equals(this) || other.type() != type()) {
      return false;
    }
    Set<CastMember> mine = members();
    Set<CastMember> others = other.members();
    boolean more = others.size() > mine.size() || other.trust > trust;
    boolean first = other.trust == trust && others.size() == mine.size();
    boolean earlier = first && other.clause.head() < clause.head();
    return others.containsAll(mine) && (more || earlier);
  }

  /** Returns the actors that take part. */
  Set<CastMember> members() {
    Set<CastMember> members = new HashSet<>();
    parts().forEach(part -> members.add(part.member()));
    return members;
  }
}
