package org.chancery.reading.mention;

import java.util.Optional;

/**
 * What the words around a name tell of its bearer.
 *
 * @param title the bearer's title
 * @param owner what the title is held in, or whom the bearer belongs to
 * @param holding whether that lasts, is over or is to come
 */
public record Standing(Optional<Title> title, Optional<Mention> owner, Holding holding) {

  /** Nothing is said. */
  public static final Standing NONE =
      new Standing(Optional.empty(), Optional.empty(), Holding.CURRENT);
}
