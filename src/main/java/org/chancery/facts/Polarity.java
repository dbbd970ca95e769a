package org.chancery.facts;

/** Whether a source says that an event happened or will, or that it did not or will not. */
public enum Polarity {
  positive,
  negative
}
