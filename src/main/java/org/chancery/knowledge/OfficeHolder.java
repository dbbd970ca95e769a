package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A person as one source tells of them.
 *
 * @param name the best of the source's spellings
 * @param spellings its other spellings
 * @param wikidata the person's id in Wikidata
 * @param woman whether the source says that it is a woman
 */
record OfficeHolder(String name, List<String> spellings, Optional<String> wikidata, boolean woman) {

  /** Copies the list. */
  OfficeHolder {
    spellings = List.copyOf(spellings);
  }
}
