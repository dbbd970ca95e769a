package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.facts.Claim;
import org.chancery.facts.EventType;
import org.chancery.facts.Relation;
import org.chancery.facts.UnreadPredicate;

/** What has been found in the sentences of one article so far. Serves one thread. */
final class Findings {
  private final List<Claim> claims = new ArrayList<>();
  private final List<Claim> asides = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final List<UnreadPredicate> unread = new ArrayList<>();

  void claim(Claim claim) {
    claims.add(claim);
  }

  /** Adds what somebody without power says, which counts only in an article of politics. */
  void aside(Claim claim) {
    asides.add(claim);
  }

  void unread(List<UnreadPredicate> more) {
    unread.addAll(more);
  }

  void relation(Relation relation) {
    relations.add(relation);
  }

  void revision(Revision revision) {
    revisions.add(revision);
  }

  /** Returns all of it, the claims in text order. */
  Statements statements() {
    if (claims.stream().anyMatch(claim -> claim.type() != EventType.Statement)) {
      claims.addAll(asides);
    }
    claims.sort(Comparator.comparingInt(claim -> claim.evidence().begin()));
    return new Statements(claims, relations, revisions, unread);
  }
}
