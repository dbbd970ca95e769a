package org.chancery.reading.nlp.sequence;

/**
 * A hashed feature as a number: which row of weights it uses, and which family of features it
 * belongs to.
 *
 * <p>Different features may share a row, after Weinberger et al., "Feature Hashing for Large Scale
 * Multitask Learning" (2009).
 */
public final class Slot {
  /** The number of rows. */
  public static final int ROWS = 1 << 21;

  /** The number of families. */
  public static final int FAMILIES = 8;

  private static final int FAMILY_SHIFT = 24;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int HALF = 32;

  private Slot() {}

  /** Returns a hash that has taken in one more value, after Vigna's SplitMix64. */
  public static long mix(long hash, int value) {
    long mixed = (hash ^ value) * MIX;
    return mixed ^ (mixed >>> HALF);
  }

  /** Returns the feature of that hash in that family. */
  public static int of(long hash, int family) {
    return ((int) (hash >>> HALF) & (ROWS - 1)) | (family << FAMILY_SHIFT);
  }

  /** Returns the row of a feature. */
  public static int row(int slot) {
    return slot & (ROWS - 1);
  }

  /** Returns the family of a feature. */
  public static int family(int slot) {
    return slot >>> FAMILY_SHIFT;
  }
}
