package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person as one source tells of them.
 *
 * @param name the best of the source's spellings
 * @param spellings its other spellings
 * @param wikidata the person's id in Wikidata
 * @param woman whether the source says that it is a woman
 */
record OfficeHolder(String name, List<String> spellings, Optional<String> wikidata, boolean woman) {

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}\\p{M}]+");

  /** Copies the list. */
  OfficeHolder {
    spellings = List.copyOf(spellings);
  }

  /** Returns whether a name is written in Latin letters. */
  static boolean isLatin(String name) {
    return LATIN.matcher(name).matches();
  }

  /** Returns whether the name can stand for a new person: it has two words, or there is an id. */
  boolean isNamed() {
    return wikidata.isPresent() || name.contains(" ");
  }
}
