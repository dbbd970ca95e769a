package org.chancery.facts;

/** When an event stands seen from its article: over, going on, or planned. */
public enum Tense {
  past,
  present,
  future
}
