package org.chancery.reading.mention;

/** When somebody holds an office, by the words around its title. */
public enum Holding {
  /** "former", "ex-", "late", "then": not any more. */
  FORMER,
  /** Nothing. */
  CURRENT,
  /** "acting", "interim", "caretaker": in the place of a holder. */
  ACTING,
  /** "-elect", "incoming", "designate": not yet. */
  COMING
}
