package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.facts.EventType;

/**
 * Tells in which order frames of one verb or noun are tried, and what comes of it. Safe for use by
 * many threads.
 */
public final class FrameOrder {
  private final Frames frames;

  /** Takes the frames. */
  public FrameOrder(Frames frames) {
    this.frames = frames;
  }

  /**
   * Returns the predicates that no sentence can fire, since a frame that is tried before reads all
   * that they would: each with file and line of both.
   */
  public List<String> unreachable() {
    List<String> faults = new ArrayList<>();
    for (List<Frame> rivals : frames.rivals()) {
      for (int i = 1; i < rivals.size(); i++) {
        Frame late = rivals.get(i);
        Optional<Frame> first =
            rivals.subList(0, i).stream().filter(early -> takesAll(early, late)).findFirst();
        first.ifPresent(early -> faults.add(fault(early, late)));
      }
    }
    return faults;
  }

  private static String fault(Frame early, Frame late) {
    return "%s: %s is never reached at \"%s\": %s at %s always comes first"
        .formatted(late.place(), late.id(), late.predicate().written(), early.id(), early.place());
  }

  /** Returns whether one frame reads every clause that another does. */
  private static boolean takesAll(Frame early, Frame late) {
    boolean words = early.predicate().takesAll(late.predicate());
    boolean places =
        early.agents().equals(late.agents()) && early.recipients().equals(late.recipients());
    boolean types =
        early.agentTypes().containsAll(late.agentTypes())
            && early.recipientTypes().containsAll(late.recipientTypes());
    return words
        && places
        && types
        && asked(early.needs(), late.needs())
        && Politics.asOpen(early.type(), late.type());
  }

  private static boolean asked(Frame.Needs early, Frame.Needs late) {
    return early == late
        || early == Frame.Needs.ANY
        || (late == Frame.Needs.BOTH && early != Frame.Needs.BOTH);
  }

  /**
   * Returns the ids of the frames that make another kind of event of a word that some frame reads,
   * and that nothing but the alphabet puts before or behind it.
   *
   * @param rule the id of that frame
   */
  public Set<String> contenders(String rule) {
    Set<String> found = new TreeSet<>();
    for (List<Frame> rivals : frames.rivals()) {
      for (Frame one : rivals) {
        if (one.id().equals(rule)) {
          rivals.stream().filter(other -> contend(one, other)).map(Frame::id).forEach(found::add);
        }
      }
    }
    return found;
  }

  private static boolean contend(Frame one, Frame other) {
    return one.type() != other.type() && one.specificity() == other.specificity();
  }

  /** Returns whether two frames read one verb or noun. */
  public boolean share(String rule, String other) {
    return frames.rivals().stream()
        .map(rivals -> rivals.stream().map(Frame::id).toList())
        .anyMatch(ids -> ids.contains(rule) && ids.contains(other));
  }

  /** Returns the kind of event that a frame tells of, empty where there is no such frame. */
  public Optional<EventType> type(String rule) {
    return frames.rivals().stream()
        .flatMap(List::stream)
        .filter(frame -> frame.id().equals(rule))
        .map(Frame::type)
        .findFirst();
  }
}
