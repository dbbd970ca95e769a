package org.chancery.reading.claim;

import java.util.List;
import org.chancery.facts.Claim;
import org.chancery.facts.UnreadPredicate;

/**
 * What was read in an article or a sentence, and what might have been.
 *
 * @param claims what it claims
 * @param unread the predicates between actors that nothing read, in text order
 */
public record Reading(List<Claim> claims, List<UnreadPredicate> unread) {

  /** Copies the lists. */
  public Reading {
    claims = List.copyOf(claims);
    unread = List.copyOf(unread);
  }
}
