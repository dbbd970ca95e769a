package org.chancery.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.app.Wiring;
import org.chancery.app.ingest.Inputs;
import org.chancery.app.run.Extraction;
import org.chancery.app.run.Ingestion;
import org.chancery.app.run.Progress;
import org.chancery.app.run.Summary;
import org.chancery.graph.store.Compactor;
import org.chancery.graph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads articles into the store. */
@Command(
    name = "ingest",
    description = {
      "Reads articles into the store.",
      "Articles that it has as they are are passed over; changed ones are replaced."
    },
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private InputArguments arguments;
  @Mixin private ActorsOption actors;
  @Mixin private StoreOption store;

  @Option(names = "--again", description = "Read articles that the store has as they are too.")
  private boolean again;

  @Override
  public Integer call() {
    Wiring wiring = new Wiring(actors.in(store.settings()));
    try (GraphStore graphs = GraphStore.open(store.directory());
        Inputs inputs = wiring.inputs(arguments.paths(), arguments.options())) {
      long known = wiring.loadReference(graphs);
      if (known > 0) {
        say("put what is known of actors into the store: %,d triples".formatted(known));
      }
      Summary summary = ingest(wiring, graphs, inputs);
      say(new Closing(summary).text());
      if (new Compactor(graphs, store.directory()).after(known + summary.triples())) {
        say("compacted the store");
      }
      return summary.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private Summary ingest(Wiring wiring, GraphStore graphs, Inputs inputs) {
    Wiring.Loaded loaded = wiring.load();
    Extraction extraction = wiring.extraction(loaded, arguments.threads());
    Ingestion ingestion = wiring.ingestion(graphs, loaded.reference(), again);
    if (!Boolean.getBoolean("chancery.terminal")) {
      return run(ingestion, inputs, extraction, new Messages(this::say));
    }
    try (Bar bar = new Bar(spec.commandLine().getErr(), inputs.totalBytes(), inputs::bytesRead)) {
      return run(ingestion, inputs, extraction, bar);
    }
  }

  private Summary run(
      Ingestion ingestion, Inputs inputs, Extraction extraction, Progress progress) {
    return ingestion.run(inputs, extraction, arguments.threads(), progress);
  }

  private void say(String message) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(message);
    err.flush();
  }
}
