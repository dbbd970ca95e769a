package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.actor.CastMember;
import org.chancery.reading.text.Clause;

/**
 * Somebody says something: who, through which outlet, and which clauses are what is said.
 *
 * @param head index of the word that reports: "said", or who something is "according to"
 * @param speakers who says so
 * @param outlets the media that carry it
 * @param effect what the report does to the factuality of what it colours
 * @param said what is said
 */
record Report(int head, List<Part> speakers, List<Part> outlets, Effect effect, Said said) {

  /** Returns whether a clause is part of what is said. */
  boolean holds(Clause clause) {
    return said.heads().contains(clause.head());
  }

  /** Returns what the report does to the factuality of a clause that is part of what is said. */
  Effect effectOn(Clause clause) {
    return said.coloured().contains(clause.head()) ? effect : Effect.ACTUAL;
  }

  /** Returns who speaks. */
  List<CastMember> voices() {
    return speakers.stream().map(Part::member).toList();
  }

  /** Returns the speakers, then the outlets. */
  List<Part> sources() {
    List<Part> all = new ArrayList<>(speakers);
    outlets.stream().filter(outlet -> !voices().contains(outlet.member())).forEach(all::add);
    return all;
  }
}
