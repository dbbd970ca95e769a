package org.chancery.reading.nlp;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes words in lower case and without diacritics, so that spellings of one name meet. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final int ASCII_END = 128;

  private Folding() {}

  /** Returns a word in lower case and without diacritics. */
  public static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean plain = lower.chars().allMatch(c -> c < ASCII_END);
    return plain
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
