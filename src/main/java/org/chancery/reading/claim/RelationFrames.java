package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;

/** The words that tell of relations, by their dictionary form. Safe for use by many threads. */
public final class RelationFrames {
  /** The columns that the table must have. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "predicate",
          "kind",
          "relation",
          "subject",
          "object",
          "subjectTypes",
          "objectTypes",
          "status",
          "past",
          "form",
          "without");

  private final Map<String, List<RelationFrame>> verbs = new HashMap<>();
  private final Map<String, List<RelationFrame>> words = new HashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();

  /**
   * Takes the frames of a table.
   *
   * @throws RuleException where a row cannot be understood or repeats an id
   */
  public RelationFrames(RuleTable table) {
    for (RuleRow row : table.rows()) {
      String earlier = places.put(row.require("id"), row.place());
      if (earlier != null) {
        throw new RuleException(row.place(), "id " + row.get("id") + " is at " + earlier + " too");
      }
      RelationFrame.of(row).forEach(this::add);
    }
  }

  private void add(RelationFrame frame) {
    (frame.verb() ? verbs : words)
        .computeIfAbsent(frame.lemma(), unused -> new ArrayList<>())
        .add(frame);
  }

  /** Returns the frames of a verb, in the order of the table. */
  List<RelationFrame> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** Returns the frames of a noun or an adjective, in the order of the table. */
  List<RelationFrame> ofWord(String lemma) {
    return words.getOrDefault(lemma, List.of());
  }

  /** Returns file and line of each frame by its id, in the order of the table. */
  public Map<String, String> places() {
    return Collections.unmodifiableMap(places);
  }
}
