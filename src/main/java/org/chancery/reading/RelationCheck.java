package org.chancery.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.rules.RuleTable;

/**
 * Tries on the sentences of a spec which relations are read. Serves one thread.
 *
 * <p>A row whose sentence begins with {@code !} is a known gap: it must fail, and once it passes
 * the mark must go.
 */
public final class RelationCheck {
  private final List<RelationSpec> specs;
  private final SpecReader reader;

  private RelationCheck(List<RelationSpec> specs, SpecReader reader) {
    this.specs = List.copyOf(specs);
    this.reader = reader;
  }

  /**
   * Returns a check of the relations that a folder of rule tables makes readers read.
   *
   * @param reader what reads the texts, by the tables of that folder
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static RelationCheck load(Path rules, SpecReader reader) {
    var table = RuleTable.read(rules.resolve("relations.spec.tsv"), RelationSpec.COLUMNS);
    var specs = table.rows().stream().map(RelationSpec::of).toList();
    return new RelationCheck(specs, reader);
  }

  /** Returns the sentences with what must be read in them, in the order of the file. */
  public List<RelationSpec> specs() {
    return specs;
  }

  /** Returns everything that is wrong, each with its file and line; nothing where all is well. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    specs.forEach(spec -> fault(spec).ifPresent(faults::add));
    return faults;
  }

  /** Returns what is wrong with one row, with file and line: a gap that is closed is wrong, too. */
  public Optional<String> fault(RelationSpec spec) {
    String read = RelationSpec.read(reader.read(spec.place(), spec.sentence()));
    boolean met = read.equals(spec.expected());
    if (met != spec.gap()) {
      return Optional.empty();
    }
    String wrong =
        met ? " passes: drop the !" : " must read " + spec.expected() + " but reads " + read;
    return Optional.of(spec.place() + ":" + wrong + " in: " + spec.sentence());
  }
}
