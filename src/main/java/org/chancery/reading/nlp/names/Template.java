package org.chancery.reading.nlp.names;

import java.util.Arrays;
import java.util.Locale;
import org.chancery.reading.nlp.sequence.Slot;

/**
 * A kind of feature: some traits of the word and its neighbours, taken together. Immutable, safe
 * for use by many threads.
 */
final class Template {
  /** Stands for a feature that a word does not have. */
  static final int NONE = -1;

  private final int seed;
  private final Part[] parts;
  private final int family;

  /** A trait of the word that stands so many words behind. */
  private record Part(Trait trait, int offset) {

    static Part of(String text) {
      int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
      String name = sign < 0 ? text : text.substring(0, sign);
      int offset = sign < 0 ? 0 : Integer.parseInt(text.substring(sign));
      return new Part(Trait.valueOf(name.toUpperCase(Locale.ROOT)), offset);
    }

    Family family() {
      boolean neighbour = trait.family() == Family.WORD && offset != 0;
      return neighbour ? Family.CONTEXT : trait.family();
    }
  }

  /**
   * Takes traits and offsets as in {@code lower-1 shape}: the word before, and the word's shape.
   */
  Template(String text) {
    this.seed = text.hashCode();
    this.parts = Arrays.stream(text.split(" ")).map(Part::of).toArray(Part[]::new);
    this.family = Arrays.stream(parts).mapToInt(part -> part.family().number()).max().orElse(0);
  }

  /** Returns the feature of a word, {@link #NONE} where it lacks a trait. */
  int slot(TraitTable traits, int place) {
    long hash = Slot.mix(0, seed);
    for (Part part : parts) {
      int value = traits.get(place + part.offset(), part.trait());
      if (value == 0) {
        return NONE;
      }
      hash = Slot.mix(hash, value);
    }
    return Slot.of(hash, family);
  }
}
