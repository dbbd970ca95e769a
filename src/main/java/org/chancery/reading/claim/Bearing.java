package org.chancery.reading.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;

/**
 * Who is said to be what a noun or an adjective tells.
 *
 * @param phrases who is
 * @param clause the clause that says so, empty where they only stand beside each other
 * @param phase whether by the clause it begins ("became a member"), lasts or ends
 */
record Bearing(List<Phrase> phrases, Optional<Clause> clause, Telling.Phase phase) {
  /** Copies the list. */
  Bearing {
    phrases = List.copyOf(phrases);
  }

  /** Returns who stands beside a word. */
  static Bearing beside(List<Phrase> phrases) {
    return new Bearing(phrases, Optional.empty(), Telling.Phase.LASTS);
  }
}
