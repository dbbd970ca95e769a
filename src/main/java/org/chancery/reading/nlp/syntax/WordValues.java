package org.chancery.reading.nlp.syntax;

import java.util.Locale;
import org.chancery.reading.nlp.WordClusters;

/**
 * What the words of a sentence are to the parser: each word's form, tag and clusters as numbers. A
 * token that is not there and the root behind the last have values of their own. Immutable.
 */
final class WordValues {
  private static final int ABSENT = 1;
  private static final int ROOT = 2;
  private static final int MOST_COUNTED = 3;

  private final int size;
  private final int[] forms;
  private final int[] tags;
  private final int[] coarse;
  private final int[] middle;
  private final int[] fine;
  private final int[] endings;
  private final int[] commas;
  private final int[] verbs;
  private final int[] joins;

  WordValues(String[] words, String[] pennTags, WordClusters clusters) {
    size = words.length;
    forms = bordered();
    tags = bordered();
    coarse = bordered();
    middle = bordered();
    fine = bordered();
    endings = bordered();
    commas = new int[size + 1];
    verbs = new int[size + 1];
    joins = new int[size + 1];
    for (int i = 0; i < size; i++) {
      set(i, words[i].toLowerCase(Locale.ROOT), pennTags[i], clusters);
    }
  }

  private int[] bordered() {
    int[] values = new int[size + 2];
    values[0] = ABSENT;
    values[size + 1] = ROOT;
    return values;
  }

  private void set(int token, String word, String pennTag, WordClusters clusters) {
    WordClusters.Cluster cluster = clusters.of(word);
    forms[token + 1] = withoutDigits(word).hashCode();
    tags[token + 1] = pennTag.hashCode();
    coarse[token + 1] = cluster.coarse() * 64 + 3;
    middle[token + 1] = cluster.middle() * 64 + 5;
    fine[token + 1] = cluster.fine() * 64 + 7;
    endings[token + 1] = word.substring(Math.max(0, word.length() - 3)).hashCode();
    commas[token + 1] = commas[token] + (pennTag.equals(",") ? 1 : 0);
    verbs[token + 1] = verbs[token] + (pennTag.startsWith("V") || pennTag.equals("MD") ? 1 : 0);
    joins[token + 1] = joins[token] + (pennTag.equals("CC") ? 1 : 0);
  }

  private static String withoutDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return word.replaceAll("\\d", "0");
      }
    }
    return word;
  }

  int size() {
    return size;
  }

  int form(int token) {
    return forms[token + 1];
  }

  int tag(int token) {
    return tags[token + 1];
  }

  int coarse(int token) {
    return coarse[token + 1];
  }

  int middle(int token) {
    return middle[token + 1];
  }

  int fine(int token) {
    return fine[token + 1];
  }

  int ending(int token) {
    return endings[token + 1];
  }

  /** Returns how many commas, verbs and conjunctions stand between two tokens, as one number. */
  int between(int left, int right) {
    if (left < 0 || right < 0 || left >= right) {
      return ABSENT;
    }
    return 16 * count(commas, left, right)
        + 4 * count(verbs, left, right)
        + count(joins, left, right);
  }

  private static int count(int[] sums, int left, int right) {
    return Math.min(MOST_COUNTED, sums[right] - sums[left + 1]);
  }
}
