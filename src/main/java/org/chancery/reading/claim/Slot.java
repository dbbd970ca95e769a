package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;

/**
 * A place in a clause where a participant stands.
 *
 * @param kind which place
 * @param preposition what stands before it, for {@link Kind#PREPOSITION}
 */
record Slot(Kind kind, String preposition) {
  private static final Set<String> WORDS =
      Set.of("subject", "object", "surface", "near", "inner", "inner-subject");

  private static final Set<String> REACHING =
      Set.of(
          "against", "with", "to", "toward", "towards", "on", "upon", "over", "of", "by", "from",
          "for", "into", "between", "among");

  /** The places. */
  enum Kind {
    /** Who acts: the subject, or in a passive whoever stands behind "by". */
    SUBJECT,
    /** Who undergoes: the object, or in a passive the subject. */
    OBJECT,
    /** The grammatical subject, whether it acts or undergoes. */
    SURFACE,
    /** Behind a preposition. */
    PREPOSITION,
    /** The nearest behind any preposition that tells of no place or time. */
    NEAR,
    /** Who acts in what the verb takes as its content: "they" in "demanded that they leave". */
    INNER_SUBJECT,
    /** Who undergoes what the verb takes as its content: "them" in "threatened to attack them". */
    INNER
  }

  /**
   * Returns the slots that a column names, in its order: {@code subject}, {@code object}, {@code
   * surface}, {@code prep:with} ...
   *
   * @throws RuleException where a name is that of no slot
   */
  static List<Slot> in(RuleRow row, String column) {
    return row.list(column).stream().map(text -> of(row.place(), text)).toList();
  }

  private static Slot of(String place, String text) {
    if (text.startsWith("prep:")) {
      return new Slot(Kind.PREPOSITION, text.substring("prep:".length()));
    }
    if (!WORDS.contains(text)) {
      throw new RuleException(place, text + " is no place in a clause");
    }
    return new Slot(Kind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')), "");
  }

  /**
   * Returns the phrases that stand there.
   *
   * @param clause the clause; for {@link Kind#INNER} and {@link Kind#INNER_SUBJECT} the one that it
   *     takes as its content
   * @param particle a particle of the verb, behind which its object may stand
   */
  List<Phrase> phrases(Clause clause, Optional<String> particle) {
    return switch (kind) {
      case SUBJECT -> clause.actors();
      case OBJECT -> objects(clause, particle);
      case SURFACE -> clause.subjects();
      case PREPOSITION -> clause.behind(preposition);
      case NEAR -> near(clause);
      case INNER -> content(clause);
      case INNER_SUBJECT -> clause.subjects();
    };
  }

  /**
   * Returns the prepositions behind which slots look; in a passive "by" too, where they look for
   * who acts.
   */
  static Set<String> prepositions(List<Slot> slots, boolean passive) {
    Set<String> found = new HashSet<>();
    for (Slot slot : slots) {
      if (slot.kind() == Kind.PREPOSITION) {
        found.add(slot.preposition());
      } else if (slot.kind() == Kind.SUBJECT && passive) {
        found.add("by");
      }
    }
    return found;
  }

  /** Returns whether the place is one in what the verb takes as its content. */
  boolean inside() {
    return kind == Kind.INNER || kind == Kind.INNER_SUBJECT;
  }

  /** Returns whether who stands there need not be meant. */
  boolean guess() {
    return kind == Kind.NEAR || kind == Kind.INNER;
  }

  private static List<Phrase> content(Clause inner) {
    List<Phrase> phrases = new ArrayList<>(inner.undergoers());
    phrases.addAll(near(inner));
    return phrases;
  }

  private static List<Phrase> near(Clause clause) {
    return clause.obliques().stream()
        .filter(oblique -> REACHING.contains(oblique.preposition()))
        .map(Oblique::phrase)
        .toList();
  }

  private static List<Phrase> objects(Clause clause, Optional<String> particle) {
    if (clause.passive() || particle.isEmpty() || !clause.objects().isEmpty()) {
      return clause.undergoers();
    }
    return clause.behind(particle.get());
  }
}
