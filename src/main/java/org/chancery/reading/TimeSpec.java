package org.chancery.reading;

import java.util.Optional;
import org.chancery.facts.Article;
import org.chancery.facts.EventType;
import org.chancery.facts.TimeBounds;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;

/**
 * A short text and a time that must be read in it.
 *
 * @param place file and line
 * @param mark whether it is a known gap, and which family of expressions it tries
 * @param article the text, as an article
 * @param ahead whether what is spoken of lies in the future
 * @param words the words that tell when; empty where none may
 * @param time what they must mean; empty where nothing can be told
 * @param event the kind of event that happened then; empty where only the words are tried
 */
public record TimeSpec(
    String place,
    SpecMark mark,
    Article article,
    boolean ahead,
    String words,
    Optional<TimeBounds> time,
    Optional<EventType> event) {

  /** The columns of a table of such texts. */
  static final String[] COLUMNS = {
    "family", "date", "text", "when", "words", "earliest", "latest", "event"
  };

  static TimeSpec of(RuleRow row) {
    String words = row.get("words");
    return new TimeSpec(
        row.place(),
        SpecMark.of(row.require("family")),
        SpecArticles.article(row.place(), row.require("text"), SpecArticles.day(row, "date")),
        ahead(row),
        words,
        time(row, words),
        row.find("event").map(event -> row.constant("event", event, EventType.class)));
  }

  private static boolean ahead(RuleRow row) {
    return switch (row.get("when")) {
      case "", "past" -> false;
      case "ahead" -> true;
      default -> throw new RuleException(row.place(), row.get("when") + " is not past or ahead");
    };
  }

  private static Optional<TimeBounds> time(RuleRow row, String words) {
    var earliest = SpecArticles.day(row, "earliest");
    var latest = SpecArticles.day(row, "latest").or(() -> earliest);
    return earliest.map(first -> new TimeBounds(first, latest.orElse(first), words));
  }

  /** Returns what must be read. */
  String expected() {
    return time.map(TimeSpec::written).orElse("nothing");
  }

  static String written(TimeBounds time) {
    return "\"" + time.text() + "\" " + time.earliest() + ".." + time.latest();
  }
}
