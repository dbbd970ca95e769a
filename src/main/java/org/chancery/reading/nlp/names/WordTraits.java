package org.chancery.reading.nlp.names;

import java.util.Locale;
import org.chancery.reading.nlp.WordClusters;

/** Notes what a word tells by itself. Safe for use by many threads. */
final class WordTraits {
  private static final Trait[] PREFIXES = {Trait.PREFIX2, Trait.PREFIX3, Trait.PREFIX4};
  private static final Trait[] SUFFIXES = {Trait.SUFFIX2, Trait.SUFFIX3, Trait.SUFFIX4};
  private static final int SHORTEST_AFFIX = 2;
  private static final int AT_START = 1;
  private static final int LATER = 2;

  private final WordClusters clusters;

  WordTraits(WordClusters clusters) {
    this.clusters = clusters;
  }

  void note(String[] words, TraitTable traits) {
    for (int i = 0; i < words.length; i++) {
      noteForm(words[i], i, traits);
      noteAffixes(words[i].toLowerCase(Locale.ROOT), i, traits);
      noteClusters(words[i], i, traits);
      traits.put(i, Trait.START, starts(words, i) ? AT_START : LATER);
    }
  }

  private static void noteForm(String word, int place, TraitTable traits) {
    traits.put(place, Trait.LOWER, word.toLowerCase(Locale.ROOT));
    traits.put(place, Trait.EXACT, word);
    traits.put(place, Trait.SHAPE, Shape.of(word));
    traits.put(place, Trait.CAPITALS, Shape.capitals(word));
  }

  private static void noteAffixes(String lower, int place, TraitTable traits) {
    int length = lower.length();
    for (int i = 0; i < PREFIXES.length && SHORTEST_AFFIX + i < length; i++) {
      traits.put(place, PREFIXES[i], lower.substring(0, SHORTEST_AFFIX + i));
      traits.put(place, SUFFIXES[i], lower.substring(length - SHORTEST_AFFIX - i));
    }
  }

  private void noteClusters(String word, int place, TraitTable traits) {
    WordClusters.Cluster cluster = clusters.of(word);
    traits.put(place, Trait.COARSE, cluster.coarse() + 1);
    traits.put(place, Trait.MIDDLE, cluster.middle() + 1);
    traits.put(place, Trait.FINE, cluster.fine() + 1);
  }

  private static boolean starts(String[] words, int place) {
    return place == 0 || (place == 1 && !Character.isLetterOrDigit(words[0].codePointAt(0)));
  }
}
