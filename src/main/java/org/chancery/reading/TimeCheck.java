package org.chancery.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.facts.Article;
import org.chancery.facts.EventType;
import org.chancery.facts.TimeBounds;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.Chronicle;
import org.chancery.reading.time.TimeReader;

/**
 * Tries on short texts what expressions of time mean, and which events they belong to. Serves one
 * thread.
 */
public final class TimeCheck {
  private final List<TimeSpec> specs;
  private final TimeReader times;
  private final SpecReader reader;

  private TimeCheck(List<TimeSpec> specs, TimeReader times, SpecReader reader) {
    this.specs = List.copyOf(specs);
    this.times = times;
    this.reader = reader;
  }

  /**
   * Returns a check of the times that a folder of rule tables tells.
   *
   * @param reader what reads the texts, by the tables of that folder
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static TimeCheck load(Path rules, SpecReader reader) {
    var table = RuleTable.read(rules.resolve("times.spec.tsv"), TimeSpec.COLUMNS);
    return new TimeCheck(
        table.rows().stream().map(TimeSpec::of).toList(),
        new TimeReader(ArticleReaderFactory.timeWords(rules)),
        reader);
  }

  /** Returns the texts with the times that must be read in them, in the order of the file. */
  public List<TimeSpec> specs() {
    return specs;
  }

  /** Returns everything that is wrong, each with its file and line; nothing where all is well. */
  public List<String> faults() {
    return specs.stream().flatMap(spec -> fault(spec).stream()).toList();
  }

  /** Returns what is wrong with one row, with file and line: a gap that is closed is wrong, too. */
  public Optional<String> fault(TimeSpec spec) {
    return spec.mark().fault(spec.place(), misreading(spec));
  }

  private Optional<String> misreading(TimeSpec spec) {
    String read = spec.event().map(event -> ofEvents(spec, event)).orElseGet(() -> told(spec));
    return read.equals(spec.expected())
        ? Optional.empty()
        : Optional.of(
            "must read "
                + spec.expected()
                + " but reads "
                + read
                + " in: "
                + spec.article().document().replace("\n\n", " // "));
  }

  private String ofEvents(TimeSpec spec, EventType event) {
    var found = new TreeSet<String>();
    for (var claim : reader.read(spec.article()).claims()) {
      if (claim.type() == event) {
        found.add(claim.time().map(TimeSpec::written).orElse("nothing"));
      }
    }
    return found.isEmpty() ? "no " + event : String.join("; ", found);
  }

  /** Returns what the words mean, or everything that is told where the row names no words. */
  private String told(TimeSpec spec) {
    List<TimeBounds> all = all(spec);
    List<String> found =
        all.stream()
            .filter(time -> spec.words().isEmpty() || time.text().equals(spec.words()))
            .map(TimeSpec::written)
            .toList();
    return found.isEmpty() ? nothing(spec, all) : String.join("; ", found);
  }

  private static String nothing(TimeSpec spec, List<TimeBounds> all) {
    return spec.time().isEmpty() || all.isEmpty()
        ? "nothing"
        : "only " + String.join("; ", all.stream().map(TimeSpec::written).toList());
  }

  private List<TimeBounds> all(TimeSpec spec) {
    Article article = spec.article();
    var chronicle = new Chronicle(times);
    List<TimeBounds> all = new ArrayList<>();
    for (Sentence sentence : reader.reader().analyzed(article).sentences()) {
      chronicle
          .read(sentence)
          .forEach(time -> time.bounds(article.date(), spec.ahead()).ifPresent(all::add));
    }
    return all;
  }
}
