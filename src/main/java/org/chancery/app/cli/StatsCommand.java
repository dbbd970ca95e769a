package org.chancery.app.cli;

import com.google.common.base.CharMatcher;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.graph.query.Statistics;
import org.chancery.graph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how much of what the store holds. */
@Command(
    name = "stats",
    description = "Tells how much of what the store holds: a line a figure, name TAB count.",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Runnable {
  private static final CharMatcher WHITE = CharMatcher.whitespace();

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Override
  public void run() {
    try (GraphStore graphs = GraphStore.openExisting(store.directory())) {
      Statistics statistics = graphs.read(Statistics::of);
      print("", statistics.totals());
      print("events: ", statistics.events());
      print("actors mentioned: ", statistics.actors());
      statistics.coverage().forEach(this::print);
    }
  }

  /** The name of a source may hold anything; a figure stays on its line. */
  private void print(Statistics.SourceFigures source) {
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put("articles", source.articles());
    figures.put("sentences", source.sentences());
    figures.put("sentences with claims", source.sentencesWithClaims());
    figures.put("unlinked names", source.unlinkedNames());
    figures.put("unread predicates", source.unreadPredicates());
    print("source " + WHITE.collapseFrom(source.source(), ' ') + ": ", figures);
  }

  private void print(String prefix, Map<String, Long> figures) {
    PrintWriter out = spec.commandLine().getOut();
    figures.forEach((name, count) -> out.println(prefix + name + "\t" + count));
    out.flush();
  }
}
