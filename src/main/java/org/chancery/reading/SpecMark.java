package org.chancery.reading;

import java.util.Optional;

/**
 * What the first cell of a spec's row says.
 *
 * @param gap whether it is known that the row is not kept yet
 * @param name what stands behind the mark: what the row tries, or its sentence
 */
record SpecMark(boolean gap, String name) {
  private static final String GAP = "!";

  static SpecMark of(String cell) {
    boolean gap = cell.startsWith(GAP);
    return new SpecMark(gap, gap ? cell.substring(GAP.length()).strip() : cell);
  }

  /**
   * Returns what is wrong with a row: of a known gap, that it passes.
   *
   * @param place file and line
   * @param misreading how the row is misread, if it is
   */
  Optional<String> fault(String place, Optional<String> misreading) {
    String told = place + ": " + name + ": ";
    if (!gap) {
      return misreading.map(told::concat);
    }
    return misreading.isPresent() ? Optional.empty() : Optional.of(told + "passes: drop the !");
  }
}
