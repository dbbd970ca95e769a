package org.chancery.reading;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.Article;
import org.chancery.facts.EventType;
import org.chancery.reading.rules.RuleRow;

/**
 * A short text and one claim that must be read in it, whatever frame reads it.
 *
 * @param place file and line
 * @param mark whether it is a known gap, and which construction it tries
 * @param article the text, as an article
 * @param type the kind of event
 * @param agents the names of those who act, sorted
 * @param recipients the names of those to whom it is done, sorted
 * @param sources the names of those on whose word it is told, sorted
 */
public record ClaimSpec(
    String place,
    SpecMark mark,
    Article article,
    EventType type,
    List<String> agents,
    List<String> recipients,
    List<String> sources) {
  /** The columns of a table of such texts. */
  static final String[] COLUMNS = {
    "construction", "text", "type", "agents", "recipients", "attributedTo"
  };

  /** Copies and sorts the names. */
  public ClaimSpec {
    agents = agents.stream().sorted().toList();
    recipients = recipients.stream().sorted().toList();
    sources = sources.stream().sorted().toList();
  }

  static ClaimSpec of(RuleRow row) {
    return new ClaimSpec(
        row.place(),
        SpecMark.of(row.require("construction")),
        SpecArticles.article(row.place(), row.require("text"), Optional.empty()),
        row.constant("type", "", EventType.class),
        row.list("agents"),
        row.list("recipients"),
        row.list("attributedTo"));
  }

  /** Returns what must be read: "Assault: Russia -> Ukraine, says Reuters". */
  String expected() {
    return written(type, agents, recipients, sources);
  }

  static String written(
      EventType type, List<String> agents, List<String> recipients, List<String> sources) {
    return type
        + ": "
        + String.join("|", agents)
        + " -> "
        + String.join("|", recipients)
        + (sources.isEmpty() ? "" : ", says " + String.join("|", sources));
  }
}
