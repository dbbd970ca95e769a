package org.chancery.facts;

/** What tells that an event took place where a claim has it. */
public enum PlaceBasis {
  /** The words of the event say so. */
  stated,
  /** Nothing says so; it is the nearest place behind the event in its sentence. */
  nearest,
  /** Nothing says so; it is where the report was filed, in the state of all who take part. */
  dateline
}
