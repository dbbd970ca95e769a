package org.chancery.facts;

import java.util.Locale;
import java.util.Optional;

/**
 * What kind of event a claim tells of.
 *
 * <p>The first sixteen are PLOVER's; the six after them are what analysts of actors need beyond it.
 * The names are those of the ontology's classes.
 */
public enum EventType {
  Agree,
  Consult,
  Support,
  Concede,
  Cooperate,
  Aid,
  Retreat,
  Request,
  Accuse,
  Reject,
  Threaten,
  Protest,
  Sanction,
  Mobilize,
  Coerce,
  Assault,
  Statement,
  Join,
  Leave,
  TakeOffice,
  LeaveOffice,
  Legislate;

  /** Returns the type of that name, in any case, or empty where there is none. */
  public static Optional<EventType> named(String name) {
    for (EventType type : values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns whether all parties of such an event do the same, so that none is its recipient. */
  public boolean symmetric() {
    return this == Agree || this == Consult || this == Cooperate;
  }
}
