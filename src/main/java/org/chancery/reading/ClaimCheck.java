package org.chancery.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.facts.Claim;
import org.chancery.reading.rules.RuleTable;

/**
 * Tries the grammar of claims on short texts: who takes part, and on whose word, whatever frame
 * reads it. Serves one thread.
 *
 * <p>A row whose first cell begins with {@code !} is a known gap: it must fail, and once it passes
 * the mark must go.
 */
public final class ClaimCheck {
  private final List<ClaimSpec> specs;
  private final SpecReader reader;

  private ClaimCheck(List<ClaimSpec> specs, SpecReader reader) {
    this.specs = List.copyOf(specs);
    this.reader = reader;
  }

  /**
   * Returns a check of the grammar with the rule tables of a folder.
   *
   * @param reader what reads the texts, by the tables of that folder
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static ClaimCheck load(Path rules, SpecReader reader) {
    var table = RuleTable.read(rules.resolve("claims.spec.tsv"), ClaimSpec.COLUMNS);
    return new ClaimCheck(table.rows().stream().map(ClaimSpec::of).toList(), reader);
  }

  /** Returns the texts with what must be read in them, in the order of the file. */
  public List<ClaimSpec> specs() {
    return specs;
  }

  /** Returns everything that is wrong, each with its file and line; nothing where all is well. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    specs.forEach(spec -> fault(spec).ifPresent(faults::add));
    return faults;
  }

  /** Returns what is wrong with one row, with file and line: a gap that is closed is wrong, too. */
  public Optional<String> fault(ClaimSpec spec) {
    return spec.mark().fault(spec.place(), misreading(spec));
  }

  private Optional<String> misreading(ClaimSpec spec) {
    Set<String> read = read(spec);
    return read.contains(spec.expected())
        ? Optional.empty()
        : Optional.of(
            String.format(
                "must read %s but reads %s in: %s", spec.expected(), read, spec.article().text()));
  }

  private Set<String> read(ClaimSpec spec) {
    SpecReader.Said said = reader.said(spec.article());
    Set<String> read = new TreeSet<>();
    for (Claim claim : said.facts().claims()) {
      read.add(
          ClaimSpec.written(
              claim.type(),
              said.names(claim.agents()),
              said.names(claim.recipients()),
              said.names(claim.attributedTo())));
    }
    return read;
  }
}
