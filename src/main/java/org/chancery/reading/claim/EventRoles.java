package org.chancery.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.facts.EventType;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;

/**
 * Where the words stand that tell what an event is about, and with what it is done. Once made it is
 * safe for use by many threads.
 */
public final class EventRoles {
  /** The columns that the table must have. */
  public static final List<String> COLUMNS = List.of("event", "topic", "instrument", "means");

  private static final Roles NONE = new Roles(List.of(), List.of(), Set.of());

  private final Map<String, Roles> byEvent = new HashMap<>();

  /**
   * Where the words of one kind of event stand, the best place first.
   *
   * @param topic what it is about
   * @param instrument with what it is done
   * @param means dictionary forms of what it can be done with; of anything where empty
   */
  record Roles(List<Slot> topic, List<Slot> instrument, Set<String> means) {}

  /**
   * Takes the rows of a table.
   *
   * @param frames the ids of all frames
   * @param classes the words that rows may name together
   * @throws RuleException where a row cannot be understood, names no event, or one that another
   *     names
   */
  public EventRoles(RuleTable table, Set<String> frames, WordClasses classes) {
    for (RuleRow row : table.rows()) {
      row.require("event");
      Roles roles =
          new Roles(
              Slot.in(row, "topic"),
              Slot.in(row, "instrument"),
              classes.words(row.place(), row.list("means")));
      row.list("event").forEach(event -> add(row.place(), event, frames, roles));
    }
  }

  private void add(String place, String event, Set<String> frames, Roles roles) {
    if (!frames.contains(event) && EventType.named(event).isEmpty()) {
      throw new RuleException(place, event + " is no type of event and no frame");
    }
    if (byEvent.put(event, roles) != null) {
      throw new RuleException(place, event + " stands twice");
    }
  }

  /** Returns what is told of the events of a frame: the frame's own row goes before its type's. */
  Roles of(Frame frame) {
    Roles ofType = byEvent.getOrDefault(frame.type().name(), NONE);
    return byEvent.getOrDefault(frame.id(), ofType);
  }
}
