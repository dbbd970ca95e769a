package org.chancery.reading.claim;

import java.util.Optional;
import java.util.Set;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.text.Clause;

/**
 * The words that a frame is recognised by.
 *
 * @param kind whether a verb or a noun
 * @param lemma dictionary form of the verb or noun
 * @param particle what must follow the verb: "for" in "call for"; empty where nothing must
 * @param objects the nouns of which one must be the verb's object, "part" in "take part", or what
 *     it says of its subject, "ally" in "be an ally"; none where any may
 * @param modifiers the words of which one must describe the noun, or the verb's object: "verbal" in
 *     "verbal attack"; none where none must
 */
record Predicate(
    Clause.Kind kind,
    String lemma,
    Optional<String> particle,
    Set<String> objects,
    Set<String> modifiers) {
  private static final int WORD = 4;

  /**
   * Returns the predicate that a row writes as {@code lemma}, {@code lemma+particle}, {@code
   * lemma:object}, {@code lemma+particle:object} or, of several nouns, {@code lemma:@class}.
   */
  static Predicate of(RuleRow row, String text, WordClasses classes) {
    Clause.Kind kind = row.constant("kind", "verb", Clause.Kind.class);
    Set<String> modifiers = classes.words(row.place(), row.list("modifiers"));
    return of(row.place(), text, kind, modifiers, classes);
  }

  /** Returns the predicate of a verb alone, without classes of words. */
  static Predicate verb(String place, String text) {
    return of(place, text, Clause.Kind.VERB, Set.of(), WordClasses.NONE);
  }

  private static Predicate of(
      String place, String text, Clause.Kind kind, Set<String> modifiers, WordClasses classes) {
    int colon = text.indexOf(':');
    String verb = colon < 0 ? text : text.substring(0, colon);
    int plus = verb.indexOf('+');
    return new Predicate(
        kind,
        plus < 0 ? verb : verb.substring(0, plus),
        plus < 0 ? Optional.empty() : Optional.of(verb.substring(plus + 1)),
        colon < 0 ? Set.of() : classes.words(place, text.substring(colon + 1)),
        modifiers);
  }

  /** Returns the words as a table of frames has them, classes in full. */
  String written() {
    String nouns = objects.isEmpty() ? "" : ":" + String.join("/", objects);
    return lemma + particle.map(word -> "+" + word).orElse("") + nouns;
  }

  /** Returns whether the predicate fits all words that another does. */
  boolean takesAll(Predicate other) {
    return (particle.isEmpty() || particle.equals(other.particle))
        && takesAll(objects, other.objects)
        && takesAll(modifiers, other.modifiers);
  }

  private static boolean takesAll(Set<String> some, Set<String> others) {
    return some.isEmpty() || (!others.isEmpty() && some.containsAll(others));
  }

  /** Returns how much the predicate asks for; of two that fit, the one that asks more is right. */
  int specificity() {
    int words = (particle.isPresent() ? 1 : 0) + (objects.isEmpty() ? 0 : 1);
    return WORD * (words + (modifiers.isEmpty() ? 0 : 1));
  }
}
