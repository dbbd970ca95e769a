package org.chancery.reading;

import java.util.Optional;
import org.chancery.facts.Article;
import org.chancery.facts.Certainty;
import org.chancery.facts.Claim;
import org.chancery.facts.EventType;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.rules.RuleRow;

/**
 * A short text and how it must be read to put an event.
 *
 * @param place file and line
 * @param mark whether it is a known gap, and which construction it tries
 * @param article the text, as an article
 * @param event the kind of event
 * @param put polarity, certainty and tense; "silent" where no such event may be read
 */
public record FactualitySpec(
    String place, SpecMark mark, Article article, EventType event, String put) {

  /** The columns of a table of such texts. */
  static final String[] COLUMNS = {
    "construction", "text", "event", "polarity", "certainty", "tense"
  };

  private static final String SILENT = "silent";

  static FactualitySpec of(RuleRow row) {
    return new FactualitySpec(
        row.place(),
        SpecMark.of(row.require("construction")),
        SpecArticles.article(row.place(), row.require("text"), Optional.empty()),
        row.constant("event", "", EventType.class),
        put(row));
  }

  private static String put(RuleRow row) {
    return row.get("polarity").equals(SILENT)
        ? SILENT
        : written(
            row.constant("polarity", "positive", Polarity.class),
            row.constant("certainty", "certain", Certainty.class),
            row.constant("tense", "past", Tense.class));
  }

  private static String written(Polarity polarity, Certainty certainty, Tense tense) {
    return polarity + " " + certainty + " " + tense;
  }

  /** Returns how a claim puts its event. */
  static String put(Claim claim) {
    return written(claim.polarity(), claim.certainty(), claim.tense());
  }
}
