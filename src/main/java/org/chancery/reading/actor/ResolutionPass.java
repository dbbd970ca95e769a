package org.chancery.reading.actor;

import java.util.Optional;

/** One way to find out whom a mention means. */
interface ResolutionPass {

  /** Returns whom a mention means; empty where this way does not tell. */
  Optional<Finding> find(Spot spot);
}
