package org.chancery.reading.time;

import java.util.List;
import java.util.Optional;

/**
 * Several families: of what they find the longest expression counts, of two as long the first
 * family's.
 */
record Longest(List<Family> families) implements Family {

  /** Copies the list. */
  Longest {
    families = List.copyOf(families);
  }

  @Override
  public Optional<Match> match(Words words) {
    Optional<Match> best = Optional.empty();
    for (Family family : families) {
      Optional<Match> match = family.match(words);
      int length = best.map(Match::length).orElse(0);
      best = match.filter(found -> found.length() > length).isPresent() ? match : best;
    }
    return best;
  }
}
