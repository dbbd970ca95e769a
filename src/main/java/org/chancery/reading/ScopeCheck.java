package org.chancery.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.facts.Context;
import org.chancery.facts.Mode;
import org.chancery.reading.rules.RuleTable;

/**
 * Tries on the sentences of two specs which modes and contexts claims carry. Serves one thread.
 *
 * <p>Each needs a sentence that tells of it and one that does not. A row whose sentence begins with
 * {@code !} is a known gap: it must fail, and once it passes the mark must go.
 */
public final class ScopeCheck {
  private final List<ScopeSpec> specs;
  private final SpecReader reader;

  private ScopeCheck(List<ScopeSpec> specs, SpecReader reader) {
    this.specs = List.copyOf(specs);
    this.reader = reader;
  }

  /**
   * Returns a check of the modes and contexts that a folder of rule tables makes claims carry.
   *
   * @param reader what reads the texts, by the tables of that folder
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static ScopeCheck load(Path rules, SpecReader reader) {
    List<ScopeSpec> specs = new ArrayList<>(read(rules, "modes", "mode"));
    specs.addAll(read(rules, "contexts", "context"));
    return new ScopeCheck(specs, reader);
  }

  private static List<ScopeSpec> read(Path rules, String table, String column) {
    return RuleTable.read(rules.resolve(table + ".spec.tsv"), column, "sentence", "told")
        .rows()
        .stream()
        .map(row -> ScopeSpec.of(row, column))
        .toList();
  }

  /** Returns the sentences with what they must tell, in the order of the files. */
  public List<ScopeSpec> specs() {
    return specs;
  }

  /** Returns everything that is wrong, each with its file and line; nothing where all is well. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    specs.forEach(spec -> fault(spec).ifPresent(faults::add));
    faults.addAll(untried());
    return faults;
  }

  /** Returns what is wrong with one row, with file and line: a gap that is closed is wrong, too. */
  public Optional<String> fault(ScopeSpec spec) {
    boolean met = spec.met(reader.read(spec.place(), spec.sentence()));
    if (met != spec.gap()) {
      return Optional.empty();
    }
    String wrong = met ? " passes: drop the !" : spec.told() ? " is not told" : " is told";
    return Optional.of(spec.place() + ": " + spec.name() + wrong + " in: " + spec.sentence());
  }

  /** Returns which modes and contexts lack a sentence that tells of them, or one that does not. */
  List<String> untried() {
    return Stream.concat(Arrays.stream(Mode.values()), Arrays.stream(Context.values()))
        .map(Enum::name)
        .filter(name -> !tried(name, true) || !tried(name, false))
        .map(name -> name + " is not tried on both kinds of sentence")
        .toList();
  }

  private boolean tried(String name, boolean told) {
    return specs.stream().anyMatch(spec -> spec.name().equals(name) && spec.told() == told);
  }
}
