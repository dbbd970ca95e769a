package org.chancery.reading.text;

import java.util.List;

/** Finds the clauses of a sentence. */
public interface ClauseFinder {

  /** Returns the sentence with a tree that clauses can be read off: without certain errors. */
  Sentence mended(Sentence sentence);

  /** Returns the clauses of a mended sentence, by the place of their heads. */
  List<Clause> find(Sentence sentence);
}
