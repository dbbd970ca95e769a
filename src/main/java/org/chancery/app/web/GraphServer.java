package org.chancery.app.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.chancery.app.Settings;
import org.chancery.app.UsageException;
import org.chancery.app.web.page.Links;
import org.chancery.app.web.sparql.QueryService;
import org.chancery.graph.query.QueryCatalogue;
import org.chancery.graph.store.GraphStore;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Serves a store over HTTP, for reading: SPARQL, exports, descriptions, pages.
 *
 * <p>Safe for use by many threads. Whoever starts it closes it; the store stays open.
 */
public final class GraphServer implements AutoCloseable {
  private static final int THREADS = 64;
  private static final String EVERYTHING = "/*";

  private final FusekiServer server;
  private final String host;

  private GraphServer(FusekiServer server, String host) {
    this.server = server;
    this.host = host;
  }

  /**
   * Returns the server, which listens already.
   *
   * @throws UsageException if the port is taken or the address is not one of this machine
   */
  public static GraphServer start(
      GraphStore store, QueryCatalogue catalogue, Settings settings, ServerSettings limits) {
    FusekiServer.Builder builder = FusekiServer.create();
    builder
        .port(limits.port())
        .maxServerThreads(THREADS)
        .fusekiModules(FusekiModules.empty())
        .enableMetrics(true)
        .staticFileBase(webFiles());
    filters(builder, limits);
    builder.add(
        "/sparql",
        new QueryService(limits.timeout(), limits.maximumTriples()).over(store.dataset()));
    routes(builder, store, catalogue, settings);
    return started(withoutListings(builder.build()), limits);
  }

  private static void filters(FusekiServer.Builder builder, ServerSettings limits) {
    Filter places = new ConcurrencyLimit(limits.maximumQueries());
    builder
        .addFilter(EVERYTHING, new SecurityHeaders())
        .addFilter(EVERYTHING, new CrossOrigin(limits.origins()))
        .addFilter(EVERYTHING, new BodyLimit(limits.maximumBody()))
        .addFilter("/sparql", new ServiceDescription())
        .addFilter("/sparql", places)
        .addFilter("/export/*", places);
  }

  private static void routes(
      FusekiServer.Builder builder, GraphStore store, QueryCatalogue catalogue, Settings settings) {
    Links links = new Links(settings.identifiers());
    Ontology ontology = Ontology.read(settings.ontology().resolve("chancery.ttl"));
    VoidStatistics statistics = new VoidStatistics(store);
    HttpServlet description = new VoidServlet(statistics, settings.identifiers());
    builder
        .addServlet(Links.THINGS + "*", new ThingServlet(store, links))
        .addServlet("/ontology", new OntologyServlet(ontology))
        .addServlet("/vocabulary", new VocabularyServlet(ontology, settings.identifiers()))
        .addServlet("/catalogue/*", new CatalogueServlet(store, catalogue))
        .addServlet("/export/*", new ExportServlet(store))
        .addServlet("/void", description)
        .addServlet("/.well-known/void", description)
        .addServlet("/health", new HealthServlet(statistics::triples))
        .addServlet("/metrics", new ActionMetrics());
  }

  /** Returns where the page's files are: a folder when run from classes, else inside the jar. */
  private static String webFiles() {
    URL page = Objects.requireNonNull(GraphServer.class.getResource("/web/index.html"));
    String address = page.toString();
    String folder = address.substring(0, address.lastIndexOf('/') + 1);
    return page.getProtocol().equals("file") ? Path.of(URI.create(folder)).toString() : folder;
  }

  private static FusekiServer withoutListings(FusekiServer server) {
    var context = (ServletContextHandler) server.getJettyServer().getHandler();
    context.setInitParameter("org.eclipse.jetty.servlet.Default.dirAllowed", "false");
    return server;
  }

  private static GraphServer started(FusekiServer server, ServerSettings limits) {
    for (var connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(limits.host());
    }
    try {
      return new GraphServer(server.start(), limits.host());
    } catch (FusekiException failure) {
      server.stop();
      throw new UsageException(whyNot(failure, limits));
    }
  }

  private static String whyNot(Throwable failure, ServerSettings limits) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "cannot listen on %s port %d (%s); name another with --port"
            .formatted(limits.host(), limits.port(), cause.getMessage());
      }
    }
    return "the server cannot start: " + failure.getMessage();
  }

  /** Returns the address that the server answers at, without a slash at its end. */
  public String address() {
    return "http://" + host + ":" + server.getPort();
  }

  /** Waits until the server is closed. */
  public void join() {
    server.join();
  }

  /** Lets running requests end and stops listening. */
  @Override
  public void close() {
    server.stop();
  }
}
