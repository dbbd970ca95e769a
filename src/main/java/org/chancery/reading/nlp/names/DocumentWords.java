package org.chancery.reading.nlp.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells how a document writes its words. */
final class DocumentWords {
  private static final int NOWHERE = 1;
  private static final int IN_LOWER_CASE = 1;
  private static final int WITHIN_SENTENCES = 2;

  private final Set<String> lower = new HashSet<>();
  private final Set<String> within = new HashSet<>();

  DocumentWords(List<String[]> sentences) {
    sentences.forEach(this::add);
  }

  private void add(String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!Shape.capitalised(words[i])) {
        lower.add(words[i]);
      } else if (i > 1) {
        within.add(words[i]);
      }
    }
  }

  /** Notes of capitalised words whether they also stand in lower case, or within a sentence. */
  void note(String[] words, TraitTable traits) {
    for (int i = 0; i < words.length; i++) {
      if (Shape.capitalised(words[i])) {
        traits.put(i, Trait.SEEN, seen(words[i]));
      }
    }
  }

  private int seen(String word) {
    boolean inLowerCase = lower.contains(word.toLowerCase(Locale.ROOT));
    return NOWHERE
        + (inLowerCase ? IN_LOWER_CASE : 0)
        + (within.contains(word) ? WITHIN_SENTENCES : 0);
  }
}
