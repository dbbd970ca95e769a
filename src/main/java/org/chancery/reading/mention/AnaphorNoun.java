package org.chancery.reading.mention;

import java.util.List;
import org.chancery.facts.ActorType;

/**
 * A common noun that takes up somebody spoken of before: "country", "bloc".
 *
 * @param singular its singular
 * @param types the kinds of actor that it may take up
 */
public record AnaphorNoun(String singular, List<ActorType> types) {

  /** Copies the list. */
  public AnaphorNoun {
    types = List.copyOf(types);
  }
}
