package org.chancery.app.cli;

import java.io.PrintWriter;
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
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Override
  public void run() {
    try (GraphStore graphs = GraphStore.openExisting(store.directory())) {
      Statistics statistics = graphs.read(Statistics::of);
      print("", statistics.totals());
      print("events: ", statistics.events());
      print("actors mentioned: ", statistics.actors());
    }
  }

  private void print(String prefix, Map<String, Long> figures) {
    PrintWriter out = spec.commandLine().getOut();
    figures.forEach((name, count) -> out.println(prefix + name + "\t" + count));
    out.flush();
  }
}
