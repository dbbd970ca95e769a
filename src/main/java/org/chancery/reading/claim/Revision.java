package org.chancery.reading.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Status;

/**
 * What a clause tells of the office that some of its words name: "is no longer president".
 *
 * @param words the words
 * @param holders the ids of those of whom the clause tells it
 * @param status whether the office is held; empty where the clause denies it or leaves it open
 * @param from the first day that it is held
 * @param until the last day that it is held
 */
public record Revision(
    Excerpt words,
    Set<String> holders,
    Optional<Status> status,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** Copies the set. */
  public Revision {
    holders = Set.copyOf(holders);
  }
}
