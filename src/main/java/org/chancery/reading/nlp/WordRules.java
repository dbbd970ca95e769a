package org.chancery.reading.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.reading.rules.RuleTable;

/** Knows which words are written together but counted apart, or the reverse. Thread-safe. */
public final class WordRules {
  private static final int LONGEST = 12;

  /** What a row of the table is about. */
  private enum Kind {
    /** "co-": stays with the word behind its hyphen. */
    PREFIX,
    /** "km": parted from the number before it. */
    UNIT,
    /** "can|not": parted at the stroke. */
    CONTRACTION,
    /** "o'clock", ":-)": never parted. */
    WHOLE
  }

  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> wholes = new HashSet<>();
  private final Map<String, Integer> contractions = new HashMap<>();

  /** Takes the rules from a table of the columns form and kind. */
  public WordRules(RuleTable table) {
    for (var row : table.rows()) {
      add(row.require("form").toLowerCase(Locale.ROOT), row.constant("kind", "whole", Kind.class));
    }
  }

  private void add(String form, Kind kind) {
    switch (kind) {
      case PREFIX -> prefixes.add(form.replace("-", ""));
      case UNIT -> units.add(form);
      case CONTRACTION -> contractions.put(form.replace("|", ""), form.indexOf('|'));
      case WHOLE -> wholes.add(form);
    }
  }

  /** Returns whether the stretch stays with what its hyphen joins it to. */
  boolean isPrefix(String text, int begin, int end) {
    return end - begin <= LONGEST && prefixes.contains(lower(text, begin, end));
  }

  /** Returns whether nothing may part the stretch. */
  boolean isWhole(String text, int begin, int end) {
    return end - begin <= LONGEST && wholes.contains(lower(text, begin, end));
  }

  /** Returns where the unit begins behind a number, or the end. */
  int unitBegin(String text, int begin, int end) {
    int at = begin;
    while (at < end && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < end && units.contains(lower(text, at, end)) ? at : end;
  }

  /** Returns where a contraction is parted, or the end. */
  int contractionCut(String text, int begin, int end) {
    if (end - begin > LONGEST) {
      return end;
    }
    Integer cut = contractions.get(lower(text, begin, end));
    return cut == null ? end : begin + cut;
  }

  private static String lower(String text, int begin, int end) {
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }
}
