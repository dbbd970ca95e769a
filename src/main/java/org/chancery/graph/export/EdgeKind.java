package org.chancery.graph.export;

import java.util.Locale;

/** What an edge stands for: events, or a relation that holds. */
public enum EdgeKind {
  EVENT,
  RELATION;

  /** Returns the word that the formats write. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
