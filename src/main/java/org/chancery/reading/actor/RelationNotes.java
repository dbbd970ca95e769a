package org.chancery.reading.actor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Predicate;
import org.chancery.facts.Relation;
import org.chancery.facts.Status;
import org.chancery.reading.text.Sentence;

/** Keeps the relations of one article, each once, with the first words that tell of it. */
final class RelationNotes {
  private final Scene scene;
  private final Set<String> told = new HashSet<>();

  RelationNotes(Scene scene) {
    this.scene = scene;
  }

  void note(
      CastMember subject,
      Predicate predicate,
      CastMember object,
      Sentence sentence,
      int first,
      int end) {
    note(subject, predicate, Optional.empty(), object, Status.current, sentence, first, end);
  }

  void note(
      CastMember subject,
      Predicate predicate,
      Optional<String> office,
      CastMember object,
      Status status,
      Sentence sentence,
      int first,
      int end) {
    String key = subject.id() + predicate + office.orElse("") + object.id() + status;
    if (!subject.equals(object) && told.add(key)) {
      scene
          .cast()
          .relate(
              new Relation(
                  subject.id(),
                  predicate,
                  office,
                  object.id(),
                  status,
                  Optional.empty(),
                  Optional.empty(),
                  scene.words(sentence, first, end)));
    }
  }
}
