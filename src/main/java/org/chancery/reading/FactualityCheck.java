package org.chancery.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.facts.Claim;
import org.chancery.reading.rules.RuleTable;

/**
 * Tries on short texts how events are put: affirmed or negated, how surely, and when. Serves one
 * thread.
 */
public final class FactualityCheck {
  private final List<FactualitySpec> specs;
  private final SpecReader reader;

  private FactualityCheck(List<FactualitySpec> specs, SpecReader reader) {
    this.specs = List.copyOf(specs);
    this.reader = reader;
  }

  /**
   * Returns a check of the factuality that a folder of rule tables brings about.
   *
   * @param reader what reads the texts, by the tables of that folder
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static FactualityCheck load(Path rules, SpecReader reader) {
    var table = RuleTable.read(rules.resolve("factuality.spec.tsv"), FactualitySpec.COLUMNS);
    return new FactualityCheck(table.rows().stream().map(FactualitySpec::of).toList(), reader);
  }

  /** Returns the texts with how they must be read, in the order of the file. */
  public List<FactualitySpec> specs() {
    return specs;
  }

  /** Returns everything that is wrong, each with its file and line; nothing where all is well. */
  public List<String> faults() {
    return specs.stream().flatMap(spec -> fault(spec).stream()).toList();
  }

  /** Returns what is wrong with one row, with file and line: a gap that is closed is wrong, too. */
  public Optional<String> fault(FactualitySpec spec) {
    return spec.mark().fault(spec.place(), misreading(spec));
  }

  private Optional<String> misreading(FactualitySpec spec) {
    var found = new TreeSet<String>();
    for (Claim claim : reader.read(spec.article()).claims()) {
      if (claim.type() == spec.event()) {
        found.add(FactualitySpec.put(claim));
      }
    }
    String read = found.isEmpty() ? "silent" : String.join("; ", found);
    return read.equals(spec.put())
        ? Optional.empty()
        : Optional.of(
            spec.event()
                + " must be "
                + spec.put()
                + " but is "
                + read
                + " in: "
                + spec.article().document().replace("\n\n", " // "));
  }
}
