package org.chancery.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.chancery.app.Settings;
import org.chancery.graph.query.QueryCatalogue;
import org.chancery.graph.store.GraphStore;

/** A server on a free port over a store in memory, and a client of it. */
public final class RunningServer implements AutoCloseable {
  private static final String SAMPLE =
      String.valueOf(RunningServer.class.getResource("/org/chancery/app/web/sample.trig"));

  private final GraphStore store = GraphStore.inMemory();
  private final GraphServer server;

  private RunningServer(Consumer<Dataset> content, ServerSettings limits) {
    store.write(content);
    Settings settings = Settings.of(Path.of("unused"));
    QueryCatalogue catalogue = QueryCatalogue.load(settings.queries());
    this.server = GraphServer.start(store, catalogue, settings, limits.withPort(0));
  }

  public static RunningServer withSample() {
    return withSample(ServerSettings.STANDARD);
  }

  public static RunningServer withSample(ServerSettings limits) {
    return with(dataset -> RDFDataMgr.read(dataset, SAMPLE), limits);
  }

  public static RunningServer with(Consumer<Dataset> content, ServerSettings limits) {
    return new RunningServer(content, limits);
  }

  public GraphStore store() {
    return store;
  }

  public String address() {
    return server.address();
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> query(String sparql, String... headers) {
    return get("/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), headers);
  }

  public HttpResponse<String> post(String path, String contentType, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(String method, String path, String... headers) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .headers(headers)
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /** A fresh client each time: a refused body ends the connection under it. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public static String mediaType(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
