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
 * @param antecedents the kinds of actor that it may take up: "the agency"
 * @param generic whether it takes up anyone of those kinds, by the table of anaphors
 * @param ofState whether every state has such a part, so that "the army" is the one spoken of
 * @param function what such a part is in its state, by the word that the reference data use
 */
public record Role(
    String noun,
    ActorType type,
    List<Sector> sectors,
    Reading reading,
    List<ActorType> antecedents,
    boolean generic,
    boolean ofState,
    String function) {

  /** What a role means together with the state before it. */
  public enum Reading {
    /** The state itself: "the Syrian government". */
    STATE,
    /** A part of the state: "the Syrian army". */
    BODY,
    /** The state of whom it belongs to, and nobody where it is nobody's: "his country". */
    HOMELAND,
    /** People who belong there: "Syrian rebels". */
    GROUP
  }

  /** Copies the list. */
  public Role {
    sectors = List.copyOf(sectors);
    antecedents = List.copyOf(antecedents);
  }
}
