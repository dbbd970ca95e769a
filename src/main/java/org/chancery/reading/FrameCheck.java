package org.chancery.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.reading.claim.Frames;
import org.chancery.reading.rules.RuleTable;

/**
 * Tries the frames on the sentences of their spec. Serves one thread.
 *
 * <p>Each frame needs a sentence that it must read and one on which it must stay silent.
 */
public final class FrameCheck {
  private final Frames frames;
  private final List<FrameSpec> specs;
  private final SpecReader reader;
  private final String prefix;

  private FrameCheck(Frames frames, List<FrameSpec> specs, SpecReader reader, String prefix) {
    this.frames = frames;
    this.prefix = prefix;
    this.specs = List.copyOf(specs);
    this.reader = reader;
  }

  /**
   * Returns a check of the frames in a folder of rule tables.
   *
   * @param reader what reads the texts, by the tables of that folder
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static FrameCheck load(Path rules, SpecReader reader) {
    var table = RuleTable.read(rules.resolve("frames.spec.tsv"), FrameSpec.COLUMNS);
    var specs = table.rows().stream().map(FrameSpec::of).toList();
    return new FrameCheck(ArticleReaderFactory.frames(rules), specs, reader, "");
  }

  /** Returns the sentences with what must be read in them, in the order of the file. */
  public List<FrameSpec> specs() {
    return specs;
  }

  /** Returns a check of those rules alone whose ids begin with a prefix. */
  public FrameCheck only(String prefix) {
    var fewer = specs.stream().filter(spec -> spec.rule().startsWith(prefix)).toList();
    return new FrameCheck(frames, fewer, reader, prefix);
  }

  /** Returns file and line of each frame by its id, in the order of the table. */
  public Map<String, String> places() {
    return frames.places();
  }

  /** Returns everything that is wrong, each with its file and line; nothing where all is well. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    specs.forEach(spec -> fault(spec).ifPresent(faults::add));
    faults.addAll(gaps());
    return faults;
  }

  /** Returns what is wrong with the reading of one sentence, with file and line. */
  public Optional<String> fault(FrameSpec spec) {
    if (!frames.places().containsKey(spec.rule())) {
      return Optional.of(spec.place() + ": there is no rule " + spec.rule());
    }
    String read = read(spec);
    if (spec.gap()) {
      return read.equals(spec.expected())
          ? Optional.of(spec.place() + ": " + spec.rule() + " passes now and must lose its mark")
          : Optional.empty();
    }
    return read.equals(spec.expected())
        ? Optional.empty()
        : Optional.of(
            spec.place()
                + ": "
                + spec.rule()
                + " must read "
                + spec.expected()
                + " but reads "
                + read
                + " in: "
                + spec.sentence());
  }

  private String read(FrameSpec spec) {
    SpecReader.Said said = reader.said(article(spec));
    var found = new TreeSet<String>();
    for (Claim claim : said.facts().claims()) {
      if (claim.rule().equals(spec.rule())) {
        found.add(written(claim, said));
      }
    }
    return found.isEmpty() ? "nothing" : String.join("; ", found);
  }

  private static String written(Claim claim, SpecReader.Said said) {
    return FrameSpec.written(
        said.names(claim.agents()), said.names(claim.recipients()), claim.factuality());
  }

  static Article article(FrameSpec spec) {
    String title = spec.headline() ? spec.sentence() : "";
    String text = spec.headline() ? "" : spec.sentence();
    return new Article(
        spec.place(), title, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /** A frame without an example to read, or to pass over, is not tried. */
  private List<String> gaps() {
    Set<String> read = rules(spec -> !spec.silent());
    Set<String> passed = rules(FrameSpec::silent);
    List<String> gaps = new ArrayList<>();
    frames
        .places()
        .forEach(
            (rule, place) -> {
              if (rule.startsWith(prefix) && !read.contains(rule)) {
                gaps.add(place + ": " + rule + " has no sentence that it must read");
              }
              if (rule.startsWith(prefix) && !passed.contains(rule)) {
                gaps.add(place + ": " + rule + " has no sentence on which it must stay silent");
              }
            });
    return gaps;
  }

  private Set<String> rules(Predicate<FrameSpec> wanted) {
    return specs.stream().filter(wanted).map(FrameSpec::rule).collect(Collectors.toSet());
  }

  /** Returns the frames and the rows of the spec that contradict each other, with file and line. */
  public List<String> contradictions() {
    return new FrameConflicts(frames, specs, reader.reader()).found();
  }

  /** Returns the ids of the frames that read nothing in any of these articles, sorted. */
  public List<String> neverFired(Iterable<Article> articles) {
    var left = new TreeSet<>(frames.places().keySet());
    left.removeIf(rule -> !rule.startsWith(prefix));
    for (Article article : articles) {
      reader.read(article).claims().forEach(claim -> left.remove(claim.rule()));
    }
    return List.copyOf(left);
  }

  /** Returns the sentences of the spec as articles. */
  public List<Article> articles() {
    return specs.stream().map(spec -> SpecReader.article(spec.place(), spec.sentence())).toList();
  }
}
