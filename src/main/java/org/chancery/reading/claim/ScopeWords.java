package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.facts.Context;
import org.chancery.facts.EventType;
import org.chancery.facts.Mode;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Sentence;

/**
 * The words that tell how events are carried out, and which sphere of life they are about. Once
 * made they are safe for use by many threads.
 */
public final class ScopeWords {
  private final Cues<Manner> modes = new Cues<>();
  private final Cues<Context> contexts = new Cues<>();

  /**
   * How events of some type are carried out.
   *
   * @param type the type
   * @param mode how
   */
  record Manner(EventType type, Mode mode) {}

  /**
   * Takes the words of two tables.
   *
   * @param modes a table with the columns types, mode and words
   * @param contexts a table with the columns context and words
   * @throws RuleException where a row cannot be understood, or says what another says
   */
  public ScopeWords(RuleTable modes, RuleTable contexts) {
    Map<List<Object>, String> places = new HashMap<>();
    for (RuleRow row : modes.rows()) {
      row.require("types");
      Mode mode = row.constant("mode", "", Mode.class);
      for (EventType type : row.constants("types", EventType.class)) {
        Manner manner = new Manner(type, mode);
        words(row, manner, places).forEach(word -> this.modes.add(word, manner));
      }
    }
    for (RuleRow row : contexts.rows()) {
      Context context = row.constant("context", "", Context.class);
      words(row, context, places).forEach(word -> this.contexts.add(word, context));
    }
  }

  private static List<String> words(RuleRow row, Object tells, Map<List<Object>, String> places) {
    row.require("words");
    List<String> words = new ArrayList<>(row.list("words"));
    for (String word : words) {
      String earlier = places.put(List.of(tells, word), row.place());
      if (earlier != null) {
        throw new RuleException(row.place(), word + " is at " + earlier + " too");
      }
    }
    return words;
  }

  /** Returns the words of a sentence that tell how, in text order. */
  List<Cues.Cue<Manner>> modes(Sentence sentence) {
    return modes.in(sentence);
  }

  /** Returns the words of a sentence that tell what it is about, in text order. */
  List<Cues.Cue<Context>> contexts(Sentence sentence) {
    return contexts.in(sentence);
  }
}
