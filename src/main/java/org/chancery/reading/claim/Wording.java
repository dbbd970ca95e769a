package org.chancery.reading.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/** Tells whether a clause has the words of a predicate. */
final class Wording {
  private final Sentence sentence;

  Wording(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Returns whether the words of a predicate, but its lemma, stand in a clause. */
  boolean has(Clause clause, Predicate predicate) {
    return predicate.particle().map(word -> particle(clause, word)).orElse(true)
        && (predicate.objects().isEmpty() || object(clause, predicate))
        && (predicate.modifiers().isEmpty() || modified(clause, predicate));
  }

  /** "call for", "pull out", "pull troops out", "go on strike". */
  private boolean particle(Clause clause, String word) {
    int next = clause.head() + 1;
    int behindAdverb = sentence.at(next, Tag.ADV) ? next + 1 : next;
    boolean behindObject =
        clause.objects().stream().anyMatch(phrase -> sentence.at(phrase.end(), word));
    boolean near = sentence.at(next, word) || sentence.at(behindAdverb, word) || behindObject;
    return near
        || clause.structure().particle().filter(word::equals).isPresent()
        || !clause.behind(word).isEmpty();
  }

  private boolean object(Clause clause, Predicate predicate) {
    return objects(clause, predicate).anyMatch(phrase -> headed(phrase, predicate.objects()));
  }

  /** Behind a particle the object may stand as behind a preposition: "come to power". */
  private Stream<Phrase> objects(Clause clause, Predicate predicate) {
    Optional<Phrase> told = clause.structure().predicate();
    Stream<Phrase> behind =
        predicate.particle().stream().flatMap(word -> clause.behind(word).stream());
    return Stream.of(clause.undergoers().stream(), told.stream(), behind).flatMap(same -> same);
  }

  private boolean headed(Phrase phrase, Set<String> nouns) {
    return nouns.contains(sentence.token(phrase.head()).lemma());
  }

  private boolean modified(Clause clause, Predicate predicate) {
    Set<String> words = predicate.modifiers();
    return described(clause.head(), words)
        || objects(clause, predicate).anyMatch(phrase -> described(phrase.head(), words));
  }

  private boolean described(int head, Set<String> words) {
    return sentence.tree().dependents(head).stream()
        .anyMatch(child -> words.contains(sentence.token(child).lemma()));
  }
}
