package org.chancery.reading.time;

import java.util.Optional;

/** A family of expressions of time that are built alike. Immutable. */
interface Family {

  /** Returns the expression of this family that begins at some words. */
  Optional<Match> match(Words words);
}
