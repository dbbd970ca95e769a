package org.chancery.app.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what comes most often, in bounded memory. Serves one thread; the same keys in the same
 * order always give the same counts.
 *
 * <p>When twice as many keys as are wanted have come, the rarest are forgotten; of two that are as
 * rare, the one that sorts later. A key that was forgotten and comes again starts anew, so that
 * counts may be short, but never by more than {@link #shortBy()}.
 *
 * @param <K> what is counted
 */
public final class Frequent<K extends Comparable<K>> {
  private final int wanted;
  private final Map<K, Tally> tallies = new HashMap<>();
  private long shortBy;

  /**
   * How often a key came.
   *
   * @param key the key
   * @param count how often it came, as far as is remembered
   * @param example what came with it first
   */
  public record Counted<K>(K key, long count, String example) {}

  /** Makes a count that remembers at least so many keys. */
  Frequent(int wanted) {
    this.wanted = wanted;
  }

  /** Counts a key that came so many times, with an example. */
  void add(K key, int times, String example) {
    tallies.computeIfAbsent(key, unused -> new Tally(example)).count += times;
    if (tallies.size() >= 2 * wanted) {
      forget();
    }
  }

  private void forget() {
    List<Counted<K>> rare = sorted().subList(wanted, tallies.size());
    rare.forEach(counted -> tallies.remove(counted.key()));
    shortBy += rare.get(0).count();
  }

  private List<Counted<K>> sorted() {
    return tallies.entrySet().stream()
        .map(e -> new Counted<>(e.getKey(), e.getValue().count, e.getValue().example))
        .sorted(Comparator.comparingLong((Counted<K> c) -> -c.count()).thenComparing(Counted::key))
        .toList();
  }

  /** Returns so many keys at most, the most frequent first, those as frequent in their order. */
  public List<Counted<K>> most(int number) {
    List<Counted<K>> all = sorted();
    return all.subList(0, Math.min(number, all.size()));
  }

  /** Returns by how much a count may be short; 0 where nothing was forgotten. */
  public long shortBy() {
    return shortBy;
  }

  private static final class Tally {
    private final String example;
    private long count;

    Tally(String example) {
      this.example = example;
    }
  }
}
