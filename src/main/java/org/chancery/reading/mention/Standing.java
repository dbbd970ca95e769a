package org.chancery.reading.mention;

import java.util.Optional;

/**
 * What the words around a name tell of its bearer.
 *
 * @param title the bearer's title
 * @param owner what the title is held in, or whom the bearer belongs to
 * @param holding whether that lasts, is over or is to come
 * @param host where an envoy is sent: "ambassador to Russia"
 */
public record Standing(
    Optional<Title> title, Optional<Mention> owner, Holding holding, Optional<Mention> host) {

  /** Nothing is said. */
  public static final Standing NONE =
      new Standing(Optional.empty(), Optional.empty(), Holding.CURRENT);

  /** Makes what the words tell of somebody who is sent nowhere. */
  public Standing(Optional<Title> title, Optional<Mention> owner, Holding holding) {
    this(title, owner, holding, Optional.empty());
  }
}
