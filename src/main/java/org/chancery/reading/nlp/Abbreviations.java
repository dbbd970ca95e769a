package org.chancery.reading.nlp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.reading.rules.RuleTable;

/**
 * Tells whether a full stop that seems to end a sentence only ends an abbreviation. Safe for use by
 * many threads.
 */
public final class Abbreviations {
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern BEGINS_A_SENTENCE =
      Pattern.compile(
          "(?:The|A|An|In|On|At|But|And|He|She|It|They|We|His|Her|Its|Their|This|That|These"
              + "|Those|There|However|Meanwhile|According|After|Before|When|While|Since|For|As"
              + "|Earlier|Later|Last)\\b.*",
          Pattern.DOTALL);

  /** How an abbreviation stands to the end of a sentence. */
  private enum Kind {
    /** "Gen.": a name follows. */
    BEFORE_NAME,
    /** "U.S.": may end a sentence or not. */
    EITHER
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  /** Takes the abbreviations from a table of the columns form and kind. */
  public Abbreviations(RuleTable table) {
    for (var row : table.rows()) {
      kinds.put(
          row.require("form").toLowerCase(Locale.ROOT), row.constant("kind", "either", Kind.class));
    }
  }

  /** Returns whether the second piece goes on with the sentence of the first. */
  boolean runsOn(String text, Piece first, Piece second) {
    String next = text.substring(second.begin(), Math.min(second.end(), second.begin() + 20));
    if (Character.isLowerCase(next.codePointAt(0))) {
      return true;
    }
    String last = lastWord(text, first);
    if (INITIAL.matcher(last).matches()) {
      return !BEGINS_A_SENTENCE.matcher(next).matches();
    }
    Kind kind = kinds.get(last.toLowerCase(Locale.ROOT));
    return kind == Kind.BEFORE_NAME
        || (kind == Kind.EITHER && !BEGINS_A_SENTENCE.matcher(next).matches());
  }

  boolean contains(String word) {
    return kinds.containsKey(word.toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String text, Piece piece) {
    int begin = piece.end();
    while (begin > piece.begin() && !separates(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, piece.end());
  }

  private static boolean separates(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '"' || c == '\u201c';
  }
}
