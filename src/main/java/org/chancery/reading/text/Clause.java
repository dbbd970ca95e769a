package org.chancery.reading.text;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;

/**
 * A verb, or a noun that tells of an event, with what belongs to it.
 *
 * @param kind whether a verb or a noun
 * @param head index of the verb or noun
 * @param first index of the first token of the predicate: the first auxiliary
 * @param from index of the first token of the clause's stretch
 * @param until index after the last token of the clause's stretch
 * @param lemma the dictionary form of the head
 * @param subjects the phrases that the grammar puts first: who acts, in a passive who undergoes
 * @param objects the phrases right after the verb
 * @param obliques the phrases that prepositions tie to the verb
 * @param passive whether who acts stands behind "by" or nowhere
 * @param polarity whether the clause is negated by a word of its own
 * @param certainty how sure its own auxiliaries and adverbs sound
 * @param tense when it stands by its own auxiliaries
 * @param governor what the clause depends on, where that colours its factuality
 * @param structure how it is built into its sentence
 */
public record Clause(
    Kind kind,
    int head,
    int first,
    int from,
    int until,
    String lemma,
    List<Phrase> subjects,
    List<Phrase> objects,
    List<Oblique> obliques,
    boolean passive,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    Optional<Governor> governor,
    Structure structure) {

  /** What a clause is built around. */
  public enum Kind {
    VERB,
    NOUN
  }

  /** Copies the lists. */
  public Clause {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    obliques = List.copyOf(obliques);
  }

  /** Returns the phrases behind that preposition. */
  public List<Phrase> behind(String preposition) {
    return obliques.stream()
        .filter(oblique -> oblique.preposition().equals(preposition))
        .map(Oblique::phrase)
        .toList();
  }

  /**
   * Returns whether the clause depends on the token of that index, which colours its factuality.
   */
  public boolean governedBy(int token) {
    return governor.filter(above -> above.token() == token).isPresent();
  }

  /** Returns the index of the token in the tree from which all of the clause hangs. */
  public int anchor() {
    return structure.predicate().map(Phrase::head).orElse(head);
  }

  /** Returns who acts: the subjects, in a passive the phrases behind "by". */
  public List<Phrase> actors() {
    return passive ? behind("by") : subjects;
  }

  /** Returns who undergoes: the objects, in a passive the subjects. */
  public List<Phrase> undergoers() {
    return passive ? subjects : objects;
  }
}
