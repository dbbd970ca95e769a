package org.chancery.reading.mention;

import java.util.List;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * A common noun that stands for an actor.
 *
 * @param noun its words in lower case: "rebels"
 * @param type the kind of actor
 * @param sectors the part of society
 * @param reading what it means together with a state
 */
public record Role(String noun, ActorType type, List<Sector> sectors, Reading reading) {

  /** What a role means together with the state before it. */
  public enum Reading {
    /** The state itself: "the Syrian government". */
    STATE,
    /** A part of the state: "the Syrian army". */
    BODY,
    /** People who belong there: "Syrian rebels". */
    GROUP
  }

  /** Copies the list. */
  public Role {
    sectors = List.copyOf(sectors);
  }
}
