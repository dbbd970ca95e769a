package org.chancery.reading.nlp.names;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The traits of the words of a sentence, as numbers that stand for values; 0 is for absent. */
final class TraitTable {
  /** The value of every trait of what lies outside the sentence. */
  static final int OUTSIDE = -77;

  private final int size;
  private final Map<Trait, int[]> columns = new EnumMap<>(Trait.class);

  /** Makes a table for so many words, of which nothing is known yet. */
  TraitTable(int size) {
    this.size = size;
    for (Trait trait : Trait.values()) {
      columns.put(trait, new int[size]);
    }
  }

  int size() {
    return size;
  }

  void put(int place, Trait trait, int value) {
    column(trait)[place] = value;
  }

  /** Notes a text, by its hash. */
  void put(int place, Trait trait, String text) {
    int hash = text.hashCode();
    put(place, trait, hash == 0 ? 1 : hash);
  }

  int get(int place, Trait trait) {
    boolean outside = place < 0 || place >= size;
    return outside ? OUTSIDE : column(trait)[place];
  }

  private int[] column(Trait trait) {
    return Objects.requireNonNull(columns.get(trait));
  }
}
