package org.chancery.app.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.UsageException;
import org.chancery.graph.query.NamedQuery;
import org.chancery.graph.query.QueryCatalogue;
import org.chancery.graph.query.QueryFailure;
import org.chancery.graph.query.QueryRunner;
import org.chancery.graph.query.QueryTimeoutException;
import org.chancery.graph.query.ResultFormat;
import org.chancery.graph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store: a query of the catalogue, of a file, or of the command line. */
@Command(
    name = "query",
    description = "Asks the store and prints what it finds.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  chancery query --list",
      "  chancery query meetings --param actor=Turkey --param from=2025-10-01",
      "  chancery query --text \"SELECT ?who { ?who cy:memberOf id:actor/nato }\" --format csv",
    })
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "Value of a parameter; an actor is given by name. May be repeated.")
  private Map<String, String> arguments = new LinkedHashMap<>();

  @Option(
      names = "--format",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: a table; for a query that makes a graph,"
              + " Turtle).")
  private @Nullable ResultFormat format;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "60s",
      converter = TimeConverter.class,
      description = "Stop after this time, such as 90s or 5m; 0s for never (default: 60s).")
  private Duration timeout;

  @Option(
      names = "--help-query",
      description = "Tell what the query answers and which parameters it takes; do not run it.")
  private boolean explain;

  /** What is to be asked. */
  private static final class What {
    @Parameters(
        paramLabel = "NAME|FILE.rq",
        completionCandidates = QueryNames.class,
        description = "A query of the catalogue, or a file of your own.")
    private @Nullable String query;

    @Option(names = "--text", paramLabel = "SPARQL", description = "The query itself.")
    private @Nullable String text;

    @Option(names = "--list", description = "List the catalogue.")
    private boolean list;

    @Option(
        names = "--describe",
        paramLabel = "NAME",
        completionCandidates = QueryNames.class,
        description = "Tell what a query answers and which parameters it takes.")
    private @Nullable String described;
  }

  @Override
  public Integer call() {
    try {
      return answered();
    } catch (QueryTimeoutException stopped) {
      spec.commandLine().getErr().println("chancery: " + stopped.getMessage());
      return ExitCode.SOFTWARE;
    } catch (QueryFailure failure) {
      throw new UsageException(String.valueOf(failure.getMessage()));
    }
  }

  private int answered() {
    if (what.list) {
      print(new QueryHelp().list(catalogue()));
    } else if (explain || what.described != null) {
      print(new QueryHelp().describe(query()));
    } else {
      run(query());
    }
    return ExitCode.OK;
  }

  private NamedQuery query() {
    return Optional.ofNullable(what.text)
        .map(text -> NamedQuery.of("--text", text))
        .or(() -> Optional.ofNullable(what.query).map(this::named))
        .or(() -> Optional.ofNullable(what.described).map(this::named))
        .orElseThrow();
  }

  private NamedQuery named(String name) {
    return name.endsWith(".rq") ? QueryCatalogue.read(Path.of(name)) : catalogue().named(name);
  }

  private QueryCatalogue catalogue() {
    return QueryCatalogue.load(store.settings().queries());
  }

  private void run(NamedQuery query) {
    ResultFormat wanted = Optional.ofNullable(format).orElseGet(() -> QueryRunner.readable(query));
    QueryRunner runner = new QueryRunner(timeout, Terminal.width());
    OutputStream out = new BufferedOutputStream(new StandardOutput());
    try (GraphStore graphs = GraphStore.openExisting(store.directory())) {
      graphs.read(
          dataset -> {
            runner.run(dataset, query, arguments, wanted, out);
            return query;
          });
    }
  }

  private void print(List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
  }
}
