package org.chancery.reading.claim;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;

/** Reads which kinds of actor a rule admits. */
final class ActorTypes {
  private static final String ANY = "actor";

  private ActorTypes() {}

  /**
   * Returns the kinds that a column names; {@code actor}, and an empty cell, mean all that can act,
   * and names of no known kind.
   */
  static Set<ActorType> in(RuleRow row, String column) {
    Set<ActorType> types = EnumSet.noneOf(ActorType.class);
    for (String name : row.list(column)) {
      if (name.equals(ANY)) {
        types.addAll(acting());
      } else {
        types.add(type(row.place(), name));
      }
    }
    return types.isEmpty() ? acting() : types;
  }

  /** Returns all kinds that can act, and names of no known kind. */
  static Set<ActorType> acting() {
    Set<ActorType> types = EnumSet.of(ActorType.Other);
    for (ActorType type : ActorType.values()) {
      if (type.acts()) {
        types.add(type);
      }
    }
    return types;
  }

  private static ActorType type(String place, String name) {
    for (ActorType type : ActorType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw new RuleException(place, name + " is no kind of actor");
  }
}
