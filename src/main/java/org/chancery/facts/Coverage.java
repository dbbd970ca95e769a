package org.chancery.facts;

import java.util.List;

/**
 * How much of an article was understood, and what was passed over in silence.
 *
 * @param sentences how many sentences were read
 * @param sentencesWithClaims how many of them gave claims
 * @param unlinked the names that mean no known actor, by first mention
 * @param unread the predicates between actors that nothing read, in text order
 */
public record Coverage(
    int sentences,
    int sentencesWithClaims,
    List<UnlinkedName> unlinked,
    List<UnreadPredicate> unread) {

  /** Checks that no more sentences gave claims than there are. */
  public Coverage {
    unlinked = List.copyOf(unlinked);
    unread = List.copyOf(unread);
    if (sentencesWithClaims < 0 || sentencesWithClaims > sentences) {
      throw new IllegalArgumentException(
          sentencesWithClaims + " of " + sentences + " sentences gave claims");
    }
  }
}
