package org.chancery.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.app.run.Summary;

/** Puts the summary of a run in words. */
record Closing(Summary summary) {

  /** Returns one line: what was read, what was not and why, how much it held, how fast it went. */
  String text() {
    List<String> parts = new ArrayList<>();
    parts.add(count(summary.read(), "article"));
    if (summary.unchanged() > 0) {
      parts.add("%,d unchanged".formatted(summary.unchanged()));
    }
    summary.skipped().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> parts.add("%,d skipped (%s)".formatted(entry.getValue(), why(entry))));
    if (summary.failed() > 0) {
      parts.add("%,d failed".formatted(summary.failed()));
    }
    parts.add(count(summary.actors(), "actor"));
    parts.add(count(summary.claims(), "claim"));
    parts.add(count(summary.sentences(), "sentence"));
    parts.add(
        "%,.1f s (%,.0f sentences/s)"
            .formatted(summary.time().toMillis() / 1000.0, summary.sentencesPerSecond()));
    return String.join(", ", parts);
  }

  private static String why(Map.Entry<?, Integer> entry) {
    return entry.getKey().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String count(long number, String noun) {
    return "%,d %s".formatted(number, number == 1 ? noun : noun + "s");
  }
}
