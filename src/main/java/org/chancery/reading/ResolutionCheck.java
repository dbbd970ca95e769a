package org.chancery.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Identifiers;
import org.chancery.facts.KnownActor;
import org.chancery.facts.ReferenceData;
import org.chancery.reading.nlp.LanguageModels;
import org.chancery.reading.rules.RuleTable;

/**
 * Tries on short texts which actors their mentions mean, with all that the reference data know.
 * Serves one thread.
 *
 * <p>A row whose first cell begins with {@code !} is a known gap: it must fail, and once it passes
 * the mark must go. Each mechanism needs at least eight rows.
 */
public final class ResolutionCheck {
  private static final int FEWEST_ROWS = 8;

  private final List<ResolutionSpec> specs;
  private final Set<String> labels;
  private final ArticleReader reader;

  private ResolutionCheck(List<ResolutionSpec> specs, Set<String> labels, ArticleReader reader) {
    this.specs = List.copyOf(specs);
    this.labels = Set.copyOf(labels);
    this.reader = reader;
  }

  /**
   * Returns a check of the resolution that a folder of rule tables and reference data bring about.
   *
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static ResolutionCheck load(Path rules, ReferenceData reference, LanguageModels models) {
    var reader = ArticleReaderFactory.load(rules, reference, Identifiers.STANDARD, models).reader();
    var table = RuleTable.read(rules.resolve("resolution.spec.tsv"), ResolutionSpec.COLUMNS);
    var specs = table.rows().stream().map(ResolutionSpec::of).toList();
    var labels = reference.actors().stream().map(KnownActor::name).collect(Collectors.toSet());
    return new ResolutionCheck(specs, labels, reader);
  }

  /** Returns the texts with what their mentions must mean, in the order of the file. */
  public List<ResolutionSpec> specs() {
    return specs;
  }

  /** Returns everything that is wrong, each with its file and line; nothing where all is well. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    specs.forEach(spec -> fault(spec).ifPresent(faults::add));
    faults.addAll(thinMechanisms());
    return faults;
  }

  /** Returns what is wrong with one row, with file and line: a gap that is closed is wrong, too. */
  public Optional<String> fault(ResolutionSpec spec) {
    Optional<String> misreading = misreading(spec);
    if (!spec.gap()) {
      return misreading;
    }
    return misreading.isPresent()
        ? Optional.empty()
        : Optional.of(
            told(spec) + "\"" + spec.words() + "\" passes: drop the ! before " + spec.mechanism());
  }

  /** Returns how the mention of a row is misunderstood, if it is, known gap or not. */
  private Optional<String> misreading(ResolutionSpec spec) {
    ArticleFacts facts = reader.read(spec.article());
    return spec.isMet(facts)
        ? Optional.empty()
        : Optional.of(
            told(spec)
                + spec.expected()
                + " but means "
                + spec.found(facts)
                + unknown(spec)
                + " in: "
                + spec.article().document().replace("\n\n", " // "));
  }

  private static String told(ResolutionSpec spec) {
    return spec.place() + ": " + spec.mechanism() + ": ";
  }

  private String unknown(ResolutionSpec spec) {
    List<String> names = spec.wanted().names();
    return names.isEmpty() || names.stream().anyMatch(labels::contains)
        ? ""
        : ", and the reference data know no " + String.join(" or ", names) + ",";
  }

  /** Returns which mechanisms are tried on too few rows. */
  List<String> thinMechanisms() {
    Map<String, Long> rows =
        specs.stream()
            .collect(
                Collectors.groupingBy(
                    ResolutionSpec::mechanism, TreeMap::new, Collectors.counting()));
    return rows.entrySet().stream()
        .filter(mechanism -> mechanism.getValue() < FEWEST_ROWS)
        .map(mechanism -> mechanism.getKey() + " has fewer than " + FEWEST_ROWS + " rows")
        .toList();
  }
}
