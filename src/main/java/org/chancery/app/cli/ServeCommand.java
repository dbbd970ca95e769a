package org.chancery.app.cli;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.app.Settings;
import org.chancery.app.UsageException;
import org.chancery.app.web.GraphServer;
import org.chancery.app.web.ServerSettings;
import org.chancery.graph.query.QueryCatalogue;
import org.chancery.graph.query.QueryFailure;
import org.chancery.graph.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Serves the store over HTTP until it is stopped. */
@Command(
    name = "serve",
    description = "Serves the store over HTTP: SPARQL, a query page, exports, pages of all things.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3330",
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "30s",
      converter = Time.class,
      description = "Time after which a query is cut, as 500ms, 30s or 2m (default: 30s).")
  private Duration timeout;

  @Option(
      names = "--max-queries",
      paramLabel = "COUNT",
      defaultValue = "8",
      description = "Queries and exports that run at a time (default: ${DEFAULT-VALUE}).")
  private int maximumQueries;

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description =
          "Let web pages of this origin read the answers, as https://example.org; * means any."
              + " Repeatable (default: none).")
  private Set<String> origins = new LinkedHashSet<>();

  @Override
  public void run() {
    ServerSettings limits = limits();
    Settings settings = store.settings();
    QueryCatalogue catalogue = catalogue(settings);
    CountDownLatch closed = new CountDownLatch(1);
    try (GraphStore graphs = GraphStore.openExisting(store.directory());
        GraphServer server = GraphServer.start(graphs, catalogue, settings, limits)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, closed), "stop"));
      tell("Serving " + store.directory() + " at " + server.address());
      server.join();
    } finally {
      closed.countDown();
    }
  }

  private static QueryCatalogue catalogue(Settings settings) {
    try {
      return QueryCatalogue.load(settings.queries());
    } catch (QueryFailure broken) {
      throw new UsageException(String.valueOf(broken.getMessage()));
    }
  }

  private void tell(String line) {
    spec.commandLine().getErr().println(line);
    spec.commandLine().getErr().flush();
  }

  /** Runs when the program is told to stop, and keeps it alive until the store is closed. */
  private static void stop(GraphServer server, CountDownLatch closed) {
    server.close();
    try {
      if (!closed.await(10, TimeUnit.SECONDS)) {
        LOG.warn("the store was not closed in time");
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  private ServerSettings limits() {
    try {
      ServerSettings standard = ServerSettings.STANDARD;
      return new ServerSettings(
          host,
          port,
          timeout,
          maximumQueries,
          standard.maximumBody(),
          standard.maximumTriples(),
          origins);
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  /** Reads a time such as 30s. */
  static final class Time implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      if (!text.matches("\\d{1,9}(ms|s|m)")) {
        throw new TypeConversionException("'" + text + "' is no time such as 500ms, 30s or 2m");
      }
      return text.endsWith("ms") ? Duration.parse(millis(text)) : Duration.parse("PT" + text);
    }

    private static String millis(String text) {
      long millis = Long.parseLong(text.substring(0, text.length() - 2));
      return Duration.ofMillis(millis).toString();
    }
  }
}
