package org.chancery.reading.text;

import java.util.List;

/** Finds the clauses of a sentence. */
public interface ClauseFinder {

  /** Returns the clauses, by the place of their heads. */
  List<Clause> find(Sentence sentence);
}
