package org.chancery.knowledge;

import java.util.List;
import org.chancery.facts.Sector;

/**
 * An office's title as news write it before a name.
 *
 * @param masculine of a man who holds it: "King"
 * @param feminine of a woman: "Queen"; mostly the same
 * @param single whether only one person can hold it at a time
 * @param sectors what its holders belong to
 */
record OfficeTitle(String masculine, String feminine, boolean single, List<Sector> sectors) {

  /** Copies the list. */
  OfficeTitle {
    sectors = List.copyOf(sectors);
  }

  /** Returns the title of one who is a woman, or is not. */
  String of(boolean woman) {
    return woman ? feminine : masculine;
  }
}
