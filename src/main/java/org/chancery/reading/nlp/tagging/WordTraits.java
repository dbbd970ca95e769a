package org.chancery.reading.nlp.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.reading.nlp.WordClusters;

/**
 * What the spelling of a word tells about its class, as features for each place from which it is
 * seen. Immutable.
 *
 * @param form the word in lower case, every digit a zero
 * @param shape its outline
 * @param here the features of the word itself
 * @param before its features for the next word
 * @param after its features for the word before it
 */
record WordTraits(
    String form, String shape, List<String> here, List<String> before, List<String> after) {
  private static final int LONGEST_SUFFIX = 5;
  private static final int LONGEST_PREFIX = 4;

  /** What stands before and after the words of a sentence. */
  static final WordTraits NOTHING =
      new WordTraits("*", "*", List.of(), List.of("p*"), List.of("n*"));

  /** Returns the traits of a word. */
  static WordTraits of(String word, WordClusters clusters) {
    String form = folded(word);
    String shape = WordShape.of(word);
    WordClusters.Cluster cluster = clusters.of(word);
    return new WordTraits(
        form,
        shape,
        here(form, cluster),
        beside("p", form, shape, cluster),
        beside("n", form, shape, cluster));
  }

  private static List<String> here(String form, WordClusters.Cluster cluster) {
    List<String> features = new ArrayList<>(List.of("", "w" + form));
    int length = form.length();
    for (int size = 1; size <= Math.min(LONGEST_SUFFIX, length); size++) {
      features.add("s" + form.substring(length - size));
    }
    for (int size = 1; size <= Math.min(LONGEST_PREFIX, length); size++) {
      features.add("r" + form.substring(0, size));
    }
    addClusters(features, "c", cluster);
    return List.copyOf(features);
  }

  private static List<String> beside(
      String side, String form, String shape, WordClusters.Cluster cluster) {
    List<String> features = new ArrayList<>(List.of(side + form, side + "S" + shape));
    addClusters(features, side + "c", cluster);
    return List.copyOf(features);
  }

  private static void addClusters(
      List<String> features, String prefix, WordClusters.Cluster cluster) {
    features.add(prefix + "1 " + cluster.coarse());
    features.add(prefix + "2 " + cluster.middle());
    features.add(prefix + "3 " + cluster.fine());
  }

  private static String folded(String word) {
    int[] units = word.codePoints().map(c -> Character.isDigit(c) ? '0' : c).toArray();
    return new String(units, 0, units.length).toLowerCase(Locale.ROOT);
  }
}
