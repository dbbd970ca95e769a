package org.chancery.reading.nlp.syntax;

import java.util.Arrays;

/** Counts features, so that a model learns only of those that recur. Serves one thread. */
final class FeatureCounts {
  private static final int MOST = 100;

  private int bits = 16;
  private int[] keys = new int[1 << bits];
  private byte[] counts = new byte[1 << bits];
  private int size;

  /** Counts each feature once more. */
  void add(FeatureVector features) {
    for (int i = 0; i < features.size(); i++) {
      add(features.key(i));
    }
  }

  private void add(int key) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    if (counts[slot] < MOST) {
      counts[slot]++;
    }
    if (size > keys.length / 2) {
      grow();
    }
  }

  private int slot(int key) {
    int slot = key >>> (32 - bits);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    byte[] oldCounts = counts;
    bits++;
    keys = new int[1 << bits];
    counts = new byte[1 << bits];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Returns the features that were counted that often or more, rising as unsigned numbers. */
  int[] atLeast(int count) {
    long[] found = new long[size];
    int filled = 0;
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] >= count) {
        found[filled++] = Integer.toUnsignedLong(keys[i]);
      }
    }
    Arrays.sort(found, 0, filled);
    return Arrays.stream(found, 0, filled).mapToInt(key -> (int) key).toArray();
  }
}
