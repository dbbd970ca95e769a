package org.chancery.reading.claim;

import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/** Tells, by word classes alone, where the words before a noun that belong to it begin. */
record NounGroups(Sentence sentence) {

  /** Returns the first token of a noun's group: of "the" in "the long talks". */
  int first(int noun) {
    int first = noun;
    while (sentence.at(first - 1, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN)
        && !sentence.at(first, Tag.DET)) {
      first--;
    }
    return first;
  }
}
