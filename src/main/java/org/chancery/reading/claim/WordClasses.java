package org.chancery.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;

/**
 * Words that frames may name together: {@code @agreement} is "deal", "treaty", "pact" ... Once made
 * it is safe for use by many threads.
 */
public final class WordClasses {
  /** No classes. */
  static final WordClasses NONE = new WordClasses();

  private final Map<String, Set<String>> words = new HashMap<>();

  private WordClasses() {}

  /**
   * Takes the classes of a table with the columns class and words. A class may hold others.
   *
   * @throws RuleException where a class stands twice, or holds one that does not stand above it
   */
  public WordClasses(RuleTable table) {
    for (RuleRow row : table.rows()) {
      Set<String> members = words(row.place(), row.list("words"));
      if (words.put("@" + row.require("class"), members) != null) {
        throw new RuleException(row.place(), "class " + row.get("class") + " stands twice");
      }
    }
  }

  /** Returns the words of a class, written {@code @class}, or the one word itself, sorted. */
  Set<String> words(String place, String text) {
    return words(place, List.of(text));
  }

  /** Returns the words of all these classes and words, sorted. */
  Set<String> words(String place, List<String> texts) {
    Set<String> all = new TreeSet<>();
    texts.forEach(text -> all.addAll(text.startsWith("@") ? named(place, text) : Set.of(text)));
    return all;
  }

  private Set<String> named(String place, String name) {
    Set<String> found = words.get(name);
    if (found == null) {
      throw new RuleException(place, "there is no class " + name);
    }
    return found;
  }
}
