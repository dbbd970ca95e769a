package org.chancery.reading.nlp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.reading.rules.RuleTable;

/**
 * Tells whether a full stop belongs to an abbreviation, and whether a sentence may end with it.
 * Safe for use by many threads.
 */
public final class Abbreviations {
  private static final int LONGEST_PART = 3;

  /** What follows an abbreviation. */
  enum Kind {
    /** "Gen.": a name. */
    BEFORE_NAME,
    /** "No.": a number. */
    BEFORE_NUMBER,
    /** "U.S.": anything, or the end of the sentence. */
    EITHER,
    /** Nothing special: the word is none. */
    NONE
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  /** Takes the abbreviations from a table of the columns form and kind. */
  public Abbreviations(RuleTable table) {
    for (var row : table.rows()) {
      Kind kind = row.constant("kind", "either", Kind.class);
      String form = row.require("form");
      kinds.put(form, kind);
      kinds.put(form.toUpperCase(Locale.ROOT), kind);
    }
  }

  /** Returns what follows a word that ends with a full stop. */
  Kind kind(String word) {
    Kind known = kinds.get(word);
    if (known != null) {
      return known;
    }
    if (isInitial(word)) {
      return Kind.BEFORE_NAME;
    }
    return isDotted(word) ? Kind.EITHER : Kind.NONE;
  }

  /** Returns whether the full stop at the end of a word belongs to it. */
  boolean contains(String word) {
    return kind(word) != Kind.NONE;
  }

  /** Returns whether the full stop at the end of a sentence belongs to the last word. */
  boolean mayEndSentence(String word) {
    Kind kind = kind(word);
    return kind == Kind.EITHER || kind == Kind.BEFORE_NUMBER;
  }

  /** "J." */
  private static boolean isInitial(String word) {
    return word.length() == 2 && Character.isUpperCase(word.charAt(0));
  }

  /** "U.S.", "a.m.", "Ph.D.": short parts of letters, each with its stop. */
  private static boolean isDotted(String word) {
    int part = 0;
    int stops = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean stop = word.charAt(i) == '.';
      if (stop ? part == 0 : !Character.isLetter(word.charAt(i)) || part == LONGEST_PART) {
        return false;
      }
      part = stop ? 0 : part + 1;
      stops += stop ? 1 : 0;
    }
    return stops > 1 && part == 0;
  }
}
