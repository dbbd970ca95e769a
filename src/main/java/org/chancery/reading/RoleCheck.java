package org.chancery.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.rules.RuleTable;

/**
 * Tries on short texts where events took place, what they were about, and with what they were done.
 * Serves one thread.
 *
 * <p>A row whose first cell begins with {@code !} is a known gap, as in {@link ClaimCheck}.
 */
public final class RoleCheck {
  private final List<RoleSpec> specs;
  private final SpecReader reader;

  private RoleCheck(List<RoleSpec> specs, SpecReader reader) {
    this.specs = List.copyOf(specs);
    this.reader = reader;
  }

  /**
   * Returns a check with the rule tables of a folder.
   *
   * @param reader what reads the texts, by the tables of that folder
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static RoleCheck load(Path rules, SpecReader reader) {
    var table = RuleTable.read(rules.resolve("event-roles.spec.tsv"), RoleSpec.COLUMNS);
    return new RoleCheck(table.rows().stream().map(RoleSpec::of).toList(), reader);
  }

  /** Returns the texts with what must be read in them, in the order of the file. */
  public List<RoleSpec> specs() {
    return specs;
  }

  /** Returns everything that is wrong, each with its file and line; nothing where all is well. */
  public List<String> faults() {
    return specs.stream().flatMap(spec -> fault(spec).stream()).toList();
  }

  /** Returns what is wrong with one row, with file and line: a gap that is closed is wrong, too. */
  public Optional<String> fault(RoleSpec spec) {
    return spec.mark().fault(spec.place(), spec.misreading(reader.read(spec.article()).claims()));
  }
}
