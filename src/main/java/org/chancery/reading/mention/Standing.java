package org.chancery.reading.mention;

import java.util.Optional;

/**
 * What the words around a name tell of its bearer.
 *
 * @param title the bearer's title
 * @param owner what the title is held in, or whom the bearer belongs to
 * @param former whether that is over: "former", "ex-"
 */
public record Standing(Optional<Title> title, Optional<Mention> owner, boolean former) {

  /** Nothing is said. */
  public static final Standing NONE = new Standing(Optional.empty(), Optional.empty(), false);
}
