package org.chancery.reading.claim;

import java.util.Set;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;

/** In which form a verb stands: what its tense alone does not tell. */
enum Aspect {
  /** "backs", "is backing". */
  PRESENT,
  /** "has backed", "has been backing". */
  PERFECT,
  /** "backed", "was backing", "did back". */
  PAST,
  /** "had backed". */
  PLUPERFECT,
  /** Without an auxiliary: "backed by Iran", "backing the rebels". */
  BARE;

  private static final Set<String> HAVE = Set.of("has", "have", "'ve", "having");
  private static final Set<String> WAS = Set.of("was", "were", "did", "got");

  /** Returns the form of the verb of a clause, by its own auxiliaries. */
  static Aspect of(Sentence sentence, Clause clause) {
    Aspect found = alone(sentence, clause);
    for (int i = clause.first(); i < clause.head(); i++) {
      String word = sentence.token(i).lower();
      if (HAVE.contains(word)) {
        return PERFECT;
      }
      if (word.equals("had")) {
        return PLUPERFECT;
      }
      found = WAS.contains(word) ? PAST : found;
    }
    return found;
  }

  private static Aspect alone(Sentence sentence, Clause clause) {
    String tag = sentence.token(clause.head()).pennTag();
    boolean helped = clause.first() < clause.head();
    if (tag.equals("VBG") || tag.equals("VBN") || (clause.passive() && tag.equals("VBD"))) {
      return helped ? PRESENT : BARE;
    }
    return tag.equals("VBD") ? PAST : PRESENT;
  }
}
