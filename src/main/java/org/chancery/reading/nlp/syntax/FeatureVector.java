package org.chancery.reading.nlp.syntax;

import java.util.Arrays;

/**
 * The features that hold of one decision, each as a 64-bit hash of its template and its values.
 * Used over and over; serves one thread.
 */
final class FeatureVector {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final long SPREAD = 0xD1B54A32D192ED03L;

  private int[] keys = new int[128];
  private long[] first = new long[128];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int key(int index) {
    return keys[index];
  }

  /** Has a table look for the features; {@link #found} then tells what it knows of each. */
  void look(FeatureTable table) {
    table.first(keys, size, first);
  }

  /** Returns what a table that has looked for the features knows of one of them. */
  int found(FeatureTable table, int index) {
    return table.find(keys[index], first[index]);
  }

  void add(int template, int value) {
    put(mix(mix(template * SPREAD, value), 1));
  }

  void add(int template, int first, int second) {
    put(mix(mix(mix(template * SPREAD, first), second), 2));
  }

  void add(int template, int first, int second, int third) {
    put(mix(mix(mix(mix(template * SPREAD, first), second), third), 3));
  }

  void add(int template, int first, int second, int third, int fourth) {
    put(mix(mix(mix(mix(mix(template * SPREAD, first), second), third), fourth), 4));
  }

  private static long mix(long hash, int value) {
    long mixed = (hash ^ value) * MULTIPLIER;
    return mixed ^ (mixed >>> 32);
  }

  private void put(long hash) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      first = new long[2 * size];
    }
    int key = (int) (hash >>> 24);
    keys[size++] = key == 0 ? 1 : key;
  }
}
