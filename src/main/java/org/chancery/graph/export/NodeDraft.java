package org.chancery.graph.export;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** An actor while its events and edges are still being counted. */
final class NodeDraft {
  private final Node actor;
  private int degree;
  private int events;
  private Optional<Spell> spell = Optional.empty();

  NodeDraft(Node actor) {
    this.actor = actor;
  }

  Node actor() {
    return actor;
  }

  void takesPartIn(Occurrence occurrence) {
    if (occurrence.kind() == EdgeKind.EVENT) {
      events++;
    }
    occurrence.spells().forEach(this::cover);
  }

  void isEndOfAnEdge() {
    degree++;
  }

  ActorNode finish(Labels labels) {
    return labels.actor(actor, degree, events, spell);
  }

  private void cover(Spell other) {
    spell = spell.isEmpty() ? Optional.of(other) : spell.map(mine -> mine.cover(other));
  }
}
