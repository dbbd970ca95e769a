package org.chancery.facts;

import java.time.LocalDate;

/**
 * When an event happened, as far as the article tells.
 *
 * @param earliest the first day that it may have happened on
 * @param latest the last day that it may have happened on
 * @param text the words that say so
 */
public record TimeBounds(LocalDate earliest, LocalDate latest, String text) {

  /** Checks that the days are in order. */
  public TimeBounds {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(earliest + " is after " + latest);
    }
  }
}
