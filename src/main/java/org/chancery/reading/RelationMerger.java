package org.chancery.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.facts.Relation;
import org.chancery.facts.Status;
import org.chancery.reading.claim.Revision;
import org.chancery.reading.claim.Statements;

/** Joins the relations that names and titles carry with what clauses say of them. */
final class RelationMerger {
  private RelationMerger() {}

  /**
   * Returns all relations, each once, with the first words that tell of it: first those of names
   * and titles, as clauses put them, then those that clauses state.
   */
  static List<Relation> merged(List<Relation> named, Statements statements) {
    Map<String, Revision> revisions = new HashMap<>();
    for (Revision revision : statements.revisions()) {
      revisions.put(place(revision.words().begin(), revision.words().end()), revision);
    }
    Map<List<Object>, Relation> first = new LinkedHashMap<>();
    for (Relation relation : named) {
      revised(relation, revisions).ifPresent(put -> first.putIfAbsent(content(put), put));
    }
    for (Relation relation : statements.relations()) {
      first.putIfAbsent(content(relation), relation);
    }
    return List.copyOf(first.values());
  }

  private static Optional<Relation> revised(Relation relation, Map<String, Revision> revisions) {
    Revision revision =
        revisions.get(place(relation.evidence().begin(), relation.evidence().end()));
    return revision == null || !tells(revision, relation)
        ? Optional.of(relation)
        : revision.status().map(status -> put(relation, status, revision));
  }

  private static boolean tells(Revision revision, Relation relation) {
    return relation.status() == Status.current && revision.holders().contains(relation.subject());
  }

  private static Relation put(Relation relation, Status status, Revision revision) {
    return new Relation(
        relation.subject(),
        relation.predicate(),
        relation.office(),
        relation.object(),
        status,
        revision.from(),
        revision.until(),
        relation.evidence());
  }

  private static String place(int begin, int end) {
    return begin + "-" + end;
  }

  private static List<Object> content(Relation relation) {
    return List.of(
        relation.subject(),
        relation.predicate(),
        relation.office(),
        relation.object(),
        relation.status());
  }
}
