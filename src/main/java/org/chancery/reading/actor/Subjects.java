package org.chancery.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

/** Finds the subjects of the clauses that a word stands in, by the tree. */
final class Subjects {
  private final Scene scene;

  Subjects(Scene scene) {
    this.scene = scene;
  }

  /**
   * A subject and the verb that it is of.
   *
   * @param verb the token of the verb
   * @param via the relation by which the clause below hangs from the verb
   * @param spots its mentions: several where it is a coordination
   */
  record Subject(int verb, String via, List<Spot> spots) {
    /** Copies the list. */
    Subject {
      spots = List.copyOf(spots);
    }
  }

  /** Returns the subjects before a mention, from its own clause up to the whole sentence's. */
  List<Subject> above(Spot spot) {
    Tree tree = spot.sentence().tree();
    List<Subject> found = new ArrayList<>();
    int below = spot.mention().head();
    int token = tree.head(below);
    for (int step = 0; token != Tree.ROOT && step < tree.size(); step++) {
      subject(spot, token, tree.relation(below)).ifPresent(found::add);
      below = token;
      token = tree.head(token);
    }
    return found;
  }

  private Optional<Subject> subject(Spot spot, int verb, String via) {
    Tree tree = spot.sentence().tree();
    List<Spot> spots = new ArrayList<>();
    for (int subject : tree.dependents(verb, "nsubj", "nsubj:pass")) {
      if (subject < spot.mention().first()) {
        at(spot.sentence(), subject).ifPresent(spots::add);
        tree.dependents(subject, "conj").stream()
            .filter(other -> other < spot.mention().first())
            .forEach(other -> at(spot.sentence(), other).ifPresent(spots::add));
      }
    }
    return spots.isEmpty() ? Optional.empty() : Optional.of(new Subject(verb, via, spots));
  }

  /** Returns the mention that a token heads, else the longest that holds it. */
  Optional<Spot> at(Sentence sentence, int token) {
    List<Spot> spots = scene.in(sentence.index());
    return spots.stream()
        .filter(spot -> spot.mention().head() == token)
        .findFirst()
        .or(() -> spots.stream().filter(spot -> spot.mention().holds(token)).findFirst());
  }
}
