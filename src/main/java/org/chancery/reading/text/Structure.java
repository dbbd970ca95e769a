package org.chancery.reading.text;

import java.util.List;
import java.util.Optional;

/**
 * How a clause is built into its sentence, and what its phrases bring along.
 *
 * @param relation the relation of the clause to what it hangs from, such as {@code advcl}
 * @param marker the words that open the clause, in lower case: "after", "that"; empty where none do
 * @param particle the particle of the verb: "out" in "carried out"
 * @param predicate what a form of "be" ascribes to its subject: "a member" in "is a member"
 * @param complements the clauses that this one takes as its content, in text order
 * @param ties the appositions and possessors of its subjects, objects and obliques
 */
public record Structure(
    String relation,
    String marker,
    Optional<String> particle,
    Optional<Phrase> predicate,
    List<Complement> complements,
    List<Tie> ties) {

  /** What is known of a clause that no tree tells about. */
  public static final Structure UNKNOWN =
      new Structure("", "", Optional.empty(), Optional.empty(), List.of(), List.of());

  /** Copies the lists. */
  public Structure {
    complements = List.copyOf(complements);
    ties = List.copyOf(ties);
  }

  /** Returns whether the clause takes the one of that head as its content. */
  public boolean takes(int head) {
    return complements.stream().anyMatch(complement -> complement.head() == head);
  }

  /** Returns the phrases that are tied to that phrase in that way, in text order. */
  public List<Phrase> tied(Phrase phrase, Tie.Kind kind) {
    return ties.stream()
        .filter(tie -> tie.kind() == kind && tie.phrase().equals(phrase))
        .map(Tie::other)
        .toList();
  }
}
