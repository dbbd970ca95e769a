package org.chancery.reading.nlp.names;

import java.util.HashMap;
import java.util.Map;
import org.chancery.reading.text.NameKind;

/** Sums up, for words or phrases, how much speaks for no name and for each kind of name. */
final class Votes {
  /** The number of choices: no name, and each kind. */
  static final int CHOICES = 1 + NameKind.values().length;

  private final Map<String, double[]> sums = new HashMap<>();

  void add(String text, double[] more) {
    double[] sum = sums.computeIfAbsent(text, unseen -> new double[CHOICES]);
    for (int i = 0; i < CHOICES; i++) {
      sum[i] += more[i];
    }
  }

  /** Returns the sums for a text, without those that some of the votes gave. */
  double[] without(Votes some, String text) {
    double[] left = sums.getOrDefault(text, new double[CHOICES]).clone();
    double[] less = some.sums.getOrDefault(text, new double[CHOICES]);
    for (int i = 0; i < CHOICES; i++) {
      left[i] -= less[i];
    }
    return left;
  }

  /** Returns the choice with most votes. */
  static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }
}
