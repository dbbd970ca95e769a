package org.chancery.reading;

import java.util.List;
import org.chancery.facts.EventType;
import org.chancery.reading.rules.RuleRow;

/**
 * A short text and one claim that must be read in it, whatever frame reads it.
 *
 * @param place file and line
 * @param construction the grammar that the text tries
 * @param gap whether it is known to fail
 * @param title the headline, empty where there is none
 * @param text the sentences
 * @param type the kind of event
 * @param agents the names of those who act, sorted
 * @param recipients the names of those to whom it is done, sorted
 * @param sources the names of those on whose word it is told, sorted
 */
public record ClaimSpec(
    String place,
    String construction,
    boolean gap,
    String title,
    String text,
    EventType type,
    List<String> agents,
    List<String> recipients,
    List<String> sources) {
  private static final String GAP = "!";
  private static final String HEADLINE_END = " // ";

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
    String construction = row.require("construction");
    String all = row.require("text");
    int end = all.indexOf(HEADLINE_END);
    return new ClaimSpec(
        row.place(),
        construction.replace(GAP, ""),
        construction.startsWith(GAP),
        end < 0 ? "" : all.substring(0, end),
        end < 0 ? all : all.substring(end + HEADLINE_END.length()),
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
