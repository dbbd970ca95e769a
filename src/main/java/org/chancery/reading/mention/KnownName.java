package org.chancery.reading.mention;

import java.util.Locale;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;

/**
 * A name that the reference data give to an actor.
 *
 * @param actor the actor
 * @param text the name as the data write it
 * @param kind what kind of name
 */
public record KnownName(KnownActor actor, String text, Kind kind) {

  /** What a name is to its bearer. */
  public enum Kind {
    /** Its own name. */
    NAME,
    /** Made of initials: only in these letters and this case. */
    ACRONYM,
    /** "Syrian". */
    DEMONYM,
    /** "Damascus", of Syria. */
    METONYM
  }

  /** Returns whether these words, which have the same letters, may be this name by their case. */
  boolean accepts(String words) {
    if (strict()) {
      return words.replace(".", "").equals(text.replace(".", ""));
    }
    return !Character.isUpperCase(text.codePointAt(0))
        || Character.isUpperCase(words.codePointAt(0));
  }

  private boolean strict() {
    return kind == Kind.ACRONYM || text.length() <= 3 || text.equals(text.toUpperCase(Locale.ROOT));
  }

  /**
   * Returns whether a state, an organisation or a place bears the name, so that it owns offices.
   */
  boolean ownsOffices() {
    return actor.type() != ActorType.Person && actor.type() != ActorType.Agreement;
  }
}
