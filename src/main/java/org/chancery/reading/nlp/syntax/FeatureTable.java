package org.chancery.reading.nlp.syntax;

/**
 * Finds what a model knows of a feature. Features are told apart by 32 bits of their hash: among
 * two million features one unknown feature in two thousand is taken for a known one, which a sum
 * over two hundred features bears. Immutable, safe for use by many threads.
 */
final class FeatureTable {
  private static final long LOW = 0xFFFFFFFFL;
  private static final int FIRST_BITS = 4;
  private static final double FULL = 0.75;

  private final long[] slots;
  private final int shift;

  /**
   * Takes features and what is known of each.
   *
   * @param keys the features' keys, none twice
   * @param payloads what is known of each, not 0
   */
  FeatureTable(int[] keys, int[] payloads) {
    int bits = FIRST_BITS;
    while (keys.length > (1 << bits) * FULL) {
      bits++;
    }
    this.slots = new long[1 << bits];
    this.shift = Integer.SIZE - bits;
    for (int i = 0; i < keys.length; i++) {
      insert(keys[i], payloads[i]);
    }
  }

  private void insert(int key, int payload) {
    int slot = key >>> shift;
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = ((long) key << 32) | (payload & LOW);
  }

  /**
   * Returns what stands where each feature is looked for first. Nothing here waits for what was
   * found before, so the memory, which takes most of the time, answers many at once.
   */
  void first(int[] keys, int count, long[] found) {
    for (int i = 0; i < count; i++) {
      found[i] = slots[keys[i] >>> shift];
    }
  }

  /**
   * Returns what is known of a feature, 0 where nothing is, given what stands in its first slot.
   */
  int find(int key, long first) {
    int slot = key >>> shift;
    long found = first;
    while (found != 0) {
      if ((int) (found >>> 32) == key) {
        return (int) found;
      }
      slot = (slot + 1) & (slots.length - 1);
      found = slots[slot];
    }
    return 0;
  }
}
