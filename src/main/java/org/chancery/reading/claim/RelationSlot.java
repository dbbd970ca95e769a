package org.chancery.reading.claim;

import java.util.Locale;
import java.util.Set;
import org.chancery.reading.rules.RuleException;

/**
 * A place around a word that tells of a relation, where an actor stands.
 *
 * @param kind which place
 * @param preposition what stands before it, for {@link Kind#PREPOSITION}
 */
record RelationSlot(Kind kind, String preposition) {
  private static final String BEHIND = "prep:";
  private static final Set<String> WORDS =
      Set.of("subject", "object", "surface", "bearer", "owner", "before");

  /** The places. */
  enum Kind {
    /** Of a verb: who acts. */
    SUBJECT,
    /** Of a verb: who undergoes. */
    OBJECT,
    /** Of a verb: the grammatical subject, whether it acts or undergoes. */
    SURFACE,
    /** Behind a preposition. */
    PREPOSITION,
    /** Of a noun or an adjective: who is said to be that. */
    BEARER,
    /** Of a noun: whose it is, as in "Iran's ally". */
    OWNER,
    /** Of a noun: what stands before it, as in "NATO member". */
    BEFORE
  }

  /** Returns the slot of that name: {@code subject}, {@code bearer}, {@code prep:of}. */
  static RelationSlot of(String place, String text) {
    if (text.startsWith(BEHIND)) {
      return new RelationSlot(Kind.PREPOSITION, text.substring(BEHIND.length()));
    }
    if (!WORDS.contains(text)) {
      throw new RuleException(place, text + " is no place around a word");
    }
    return new RelationSlot(Kind.valueOf(text.toUpperCase(Locale.ROOT)), "");
  }
}
