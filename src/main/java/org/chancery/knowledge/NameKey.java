package org.chancery.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** Tells which spellings are one name. */
final class NameKey {
  private NameKey() {}

  /** Returns a name without case, diacritics, apostrophes, full stops, hyphens and articles. */
  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}'’‘`´ʼʻ.]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^(the|al|el|la) ", "")
        .replace(" the ", " ");
  }
}
