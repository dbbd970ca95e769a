package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.text.Clause;

/**
 * Somebody says something: who, through which outlet, and which words of the sentence are what is
 * said.
 *
 * @param head index of the word that reports: "said", "according"
 * @param speakers who says so
 * @param outlets the media that carry it
 * @param effect what the report does to the factuality of the first that is said
 * @param coloured index of the token where that effect ends
 * @param from index of the first token of what is said
 * @param until index after its last token
 */
record Report(
    int head,
    List<Part> speakers,
    List<Part> outlets,
    Effect effect,
    int coloured,
    int from,
    int until) {

  /** Returns whether a clause is part of what is said. */
  boolean holds(Clause clause) {
    return from <= clause.head() && clause.head() < until && clause.head() != head;
  }

  /** Returns what the report does to the factuality of a clause that is part of what is said. */
  Effect effectOn(Clause clause) {
    return clause.head() < coloured ? effect : Effect.ACTUAL;
  }

  /** Returns the speakers, then the outlets. */
  List<Part> sources() {
    List<Part> all = new ArrayList<>(speakers);
    all.addAll(outlets);
    return all;
  }
}
