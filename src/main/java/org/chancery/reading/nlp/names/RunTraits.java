package org.chancery.reading.nlp.names;

/** Notes of each word in a run of capitalised words where it stands, and what stands around. */
final class RunTraits {
  private static final int FARTHEST = 4;
  private static final int HASH = 31;

  private RunTraits() {}

  /** Notes runs; the words' own traits and what is listed of them must stand there already. */
  static void note(String[] words, TraitTable traits) {
    int first = 0;
    while (first < words.length) {
      int end = first;
      while (end < words.length && Shape.capitalised(words[end])) {
        end++;
      }
      for (int i = first; i < end; i++) {
        note(i, first, end, traits);
      }
      first = end + 1;
    }
  }

  private static void note(int place, int first, int end, TraitTable traits) {
    int behind = Math.min(place - first, FARTHEST);
    int ahead = Math.min(end - 1 - place, FARTHEST);
    traits.put(place, Trait.RUN, 1 + behind + (FARTHEST + 1) * ahead);
    copy(first, Trait.LOWER, place, Trait.RUN_FIRST, traits);
    copy(end - 1, Trait.LOWER, place, Trait.RUN_LAST, traits);
    copy(end - 1, Trait.FINE, place, Trait.RUN_LAST_FINE, traits);
    copy(first - 1, Trait.LOWER, place, Trait.BEFORE_RUN, traits);
    copy(end, Trait.LOWER, place, Trait.AFTER_RUN, traits);
    copy(first - 1, Trait.FINE, place, Trait.BEFORE_RUN_FINE, traits);
    copy(end, Trait.FINE, place, Trait.AFTER_RUN_FINE, traits);
    int listed = traits.get(first, Trait.LISTED) + HASH * traits.get(end - 1, Trait.LISTED);
    traits.put(place, Trait.RUN_LISTED, listed);
  }

  private static void copy(int from, Trait source, int place, Trait trait, TraitTable traits) {
    traits.put(place, trait, traits.get(from, source));
  }
}
