package org.chancery.reading.claim;

import java.util.List;
import org.chancery.facts.Claim;
import org.chancery.facts.Relation;
import org.chancery.facts.UnreadPredicate;

/**
 * What the clauses of an article say.
 *
 * @param claims what happened, in text order
 * @param relations how actors stand to each other, in text order
 * @param revisions whether the offices that the article names are held, in text order
 * @param unread the predicates between actors that nothing read, in text order
 */
public record Statements(
    List<Claim> claims,
    List<Relation> relations,
    List<Revision> revisions,
    List<UnreadPredicate> unread) {

  /** Copies the lists. */
  public Statements {
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    revisions = List.copyOf(revisions);
    unread = List.copyOf(unread);
  }
}
