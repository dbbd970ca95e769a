package org.chancery.reading;

import java.util.List;
import java.util.Locale;
import org.chancery.facts.Factuality;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;

/**
 * A sentence and what a frame must read in it.
 *
 * @param place file and line
 * @param rule the id of the frame
 * @param sentence the sentence
 * @param agents the names of those who act, sorted
 * @param recipients the names of those to whom it is done, sorted
 * @param factuality whether it happened; without agents and recipients it does not matter
 * @param headline whether the sentence is a headline
 * @param gap whether the frame is known to fail: the row must be wrong, or lose its mark
 */
public record FrameSpec(
    String place,
    String rule,
    String sentence,
    List<String> agents,
    List<String> recipients,
    Factuality factuality,
    boolean headline,
    boolean gap) {
  /** The columns of a table of such sentences. */
  static final String[] COLUMNS = {
    "rule", "sentence", "agents", "recipients", "factuality", "style"
  };

  /** Copies and sorts the names. */
  public FrameSpec {
    agents = agents.stream().sorted().toList();
    recipients = recipients.stream().sorted().toList();
  }

  static FrameSpec of(RuleRow row) {
    SpecMark mark = SpecMark.of(row.require("rule"));
    return new FrameSpec(
        row.place(),
        mark.name(),
        row.require("sentence"),
        row.list("agents"),
        row.list("recipients"),
        row.constant("factuality", "actual", Factuality.class),
        headline(row),
        mark.gap());
  }

  private static boolean headline(RuleRow row) {
    String style = row.get("style");
    if (!style.isEmpty() && !style.equals("headline")) {
      throw new RuleException(row.place(), style + " is no style");
    }
    return !style.isEmpty();
  }

  /** Returns whether the frame must stay silent. */
  public boolean silent() {
    return agents.isEmpty() && recipients.isEmpty();
  }

  /** Returns what the frame must read: "Syria | Turkey -> Iran, planned". */
  String expected() {
    return silent() ? "nothing" : written(agents, recipients, factuality);
  }

  static String written(List<String> agents, List<String> recipients, Factuality factuality) {
    return String.join("|", agents)
        + " -> "
        + String.join("|", recipients)
        + ", "
        + factuality.name().toLowerCase(Locale.ROOT);
  }
}
