package org.chancery.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.chancery.app.run.Frequent;
import org.chancery.app.run.SourceCoverage;

/** Prints how much was understood, for people. */
final class CoverageText {
  private static final String ROW = "%10s %10s %12s %15s %18s  %s%n";

  private final PrintWriter out;
  private final int most;

  /**
   * Makes a printer.
   *
   * @param most how many names and how many predicates of each source are listed
   */
  CoverageText(PrintWriter out, int most) {
    this.out = out;
    this.most = most;
  }

  void print(List<SourceCoverage> sources) {
    out.printf(
        ROW, "articles", "sentences", "with claims", "unlinked names", "unread predicates", "");
    sources.forEach(source -> row(source.source(), List.of(source)));
    row("all", sources);
    sources.forEach(this::lists);
  }

  private void row(String name, List<SourceCoverage> sources) {
    long sentences = sum(sources, SourceCoverage::sentences);
    long telling = sum(sources, SourceCoverage::sentencesWithClaims);
    out.printf(
        ROW,
        "%,d".formatted(sum(sources, SourceCoverage::articles)),
        "%,d".formatted(sentences),
        "%,d (%d%%)".formatted(telling, Math.round(100.0 * telling / Math.max(sentences, 1))),
        "%,d".formatted(sum(sources, SourceCoverage::unlinkedUses)),
        "%,d".formatted(sum(sources, SourceCoverage::unreadUses)),
        name);
  }

  private static long sum(List<SourceCoverage> sources, ToLongFunction<SourceCoverage> figure) {
    return sources.stream().mapToLong(figure).sum();
  }

  private void lists(SourceCoverage source) {
    list(
        source.source() + ": names that mean no known actor",
        source.unlinked(),
        counted -> counted.key());
    list(
        source.source() + ": verbs and nouns between two or more actors that nothing read",
        source.unread(),
        counted ->
            "%-18s %s  %s"
                .formatted(counted.key().lemma(), counted.key().kind(), counted.example()));
  }

  private <K extends Comparable<K>> void list(
      String heading, Frequent<K> counts, Function<Frequent.Counted<K>, String> words) {
    List<Frequent.Counted<K>> listed = counts.most(most);
    if (!listed.isEmpty()) {
      out.println();
      out.println(heading + shortBy(counts.shortBy()));
      listed.forEach(counted -> out.printf("%,10d  %s%n", counted.count(), words.apply(counted)));
    }
  }

  private static String shortBy(long count) {
    return count == 0 ? "" : " (counts may be short by up to %,d)".formatted(count);
  }
}
