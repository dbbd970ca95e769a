package org.chancery.reading.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.EventType;
import org.chancery.reading.actor.CastMember;

/**
 * The events that an article has told of last, so that "the attack" and "the talks with Israel" can
 * take them up. Serves one thread.
 */
final class EventMemory {
  private static final int LONGEST = 24;

  private final Deque<Draft> last = new ArrayDeque<>();

  /** Keeps an event. */
  void keep(Draft draft) {
    last.addFirst(draft);
    if (last.size() > LONGEST) {
      last.removeLast();
    }
  }

  /**
   * Returns the last event of a kind in which all these take part, and somebody more.
   *
   * @param alike whether the words of an event are like those that take it up
   */
  Optional<Draft> last(
      EventType type, List<Part> parts, java.util.function.Predicate<Draft> alike) {
    Set<CastMember> members = members(parts);
    return last.stream()
        .filter(draft -> draft.type() == type && alike.test(draft))
        .filter(draft -> draft.members().containsAll(members))
        .filter(draft -> draft.members().size() > members.size())
        .findFirst();
  }

  private static Set<CastMember> members(List<Part> parts) {
    Set<CastMember> members = new HashSet<>();
    parts.forEach(part -> members.add(part.member()));
    return members;
  }

  /** Returns parts as those of an event that is only taken up. */
  static List<Part> takenUp(List<Part> parts) {
    List<Part> all = new ArrayList<>();
    parts.forEach(part -> all.add(new Part(part.member(), part.mention(), false)));
    return all;
  }
}
