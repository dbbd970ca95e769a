package org.chancery.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final String CROSS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  /** Layers of things, each of which leads to all of the layer after its own. */
  private static void fill(Dataset dataset) {
    for (int from = 0; from < 600; from++) {
      for (int to = 0; to < 20; to++) {
        add(dataset.asDatasetGraph(), from, from / 20 * 20 + 20 + to);
      }
    }
  }

  private static void fillWithAChain(Dataset dataset) {
    for (int i = 0; i < 100_000; i++) {
      add(dataset.asDatasetGraph(), i, i + 1);
    }
  }

  private static void add(DatasetGraph graphs, int from, int to) {
    graphs.add(
        NodeFactory.createURI("urn:graph"),
        NodeFactory.createURI("urn:thing:" + from),
        NodeFactory.createURI("urn:next"),
        NodeFactory.createURI("urn:thing:" + to));
  }

  private static RunningServer server(ServerSettings limits) {
    return RunningServer.with(LimitsTest::fill, limits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CROSS,
        "SELECT (COUNT(*) AS ?n) { ?a <urn:next>+ ?b . ?b <urn:next>+ ?c }",
        "SELECT (COUNT(*) AS ?n) { ?a (<urn:next>|^<urn:next>)* ?b }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?a ?f",
        "CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }",
      })
  @Timeout(20)
  void cutsAQueryThatTakesTooLong(String query) {
    var limits = ServerSettings.STANDARD.withTimeout(Duration.ofMillis(300));
    try (RunningServer server = server(limits)) {
      HttpResponse<String> response = server.query(query);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void saysThatAPathIsTooLong() {
    try (RunningServer server =
        RunningServer.with(LimitsTest::fillWithAChain, ServerSettings.STANDARD)) {
      HttpResponse<String> response = server.query("SELECT * { <urn:thing:0> <urn:next>+ ?b }");
      assertThat(response.statusCode()).isEqualTo(422);
      assertThat(response.body()).contains("path");
      assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void doesNotLetTheClientRaiseTheTimeout() {
    var limits = ServerSettings.STANDARD.withTimeout(Duration.ofMillis(300));
    try (RunningServer server = server(limits)) {
      HttpResponse<String> response =
          server.get(
              "/sparql?timeout=600&query="
                  + CROSS.replace(" ", "+").replace("{", "%7B").replace("}", "%7D"));
      assertThat(response.statusCode()).isEqualTo(503);
    }
  }

  @Test
  void sendsAwayWhoFindsNoPlace() {
    var limits = ServerSettings.STANDARD.withTimeout(Duration.ofSeconds(2)).withMaximumQueries(1);
    try (RunningServer server = server(limits)) {
      List<CompletableFuture<HttpResponse<String>>> asked =
          IntStream.range(0, 4)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> server.query(CROSS)))
              .toList();
      long sentAway =
          asked.stream()
              .map(CompletableFuture::join)
              .filter(response -> response.body().contains("too many queries"))
              .peek(response -> assertThat(response.statusCode()).isEqualTo(503))
              .peek(
                  response ->
                      assertThat(response.headers().firstValue("Retry-After")).contains("5"))
              .count();
      assertThat(sentAway).isGreaterThan(0);
      assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void capsTheAnswerToAConstruct() {
    var limits = ServerSettings.STANDARD.withMaximumSizes(1_000_000, 100);
    try (RunningServer server = server(limits)) {
      assertThat(server.query("CONSTRUCT WHERE { ?s ?p ?o }").statusCode()).isEqualTo(413);
      assertThat(server.query("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 100").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void capsTheBody() {
    var limits = ServerSettings.STANDARD.withMaximumSizes(1_000, 100);
    try (RunningServer server = server(limits)) {
      String large = "ASK {} #" + "x".repeat(1_000);
      assertThat(server.post("/sparql", "application/sparql-query", large).statusCode())
          .isEqualTo(413);
      var unsaid =
          HttpRequest.newBuilder(URI.create(server.address() + "/sparql"))
              .header("Content-Type", "application/sparql-query")
              .POST(
                  BodyPublishers.ofInputStream(
                      () -> new ByteArrayInputStream(large.getBytes(UTF_8))));
      assertThat(server.send(unsaid).statusCode()).isEqualTo(411);
    }
  }

  @Test
  void letsPagesOfTheNamedOriginsRead() {
    var limits = ServerSettings.STANDARD.withOrigins(Set.of("https://good.example"));
    try (RunningServer server = server(limits)) {
      assertThat(allowed(server.query("ASK {}", "Origin", "https://good.example")))
          .isEqualTo("https://good.example");
      assertThat(allowed(server.query("ASK {}", "Origin", "https://bad.example"))).isEmpty();
      var preflight =
          server.send(
              "OPTIONS",
              "/sparql",
              "Origin",
              "https://good.example",
              "Access-Control-Request-Method",
              "POST");
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
          .contains("POST");
    }
  }

  @Test
  void letsNoOtherOriginReadUnlessTold() {
    try (RunningServer server = server(ServerSettings.STANDARD)) {
      assertThat(allowed(server.query("ASK {}", "Origin", "https://good.example"))).isEmpty();
    }
    try (RunningServer server = server(ServerSettings.STANDARD.withOrigins(Set.of("*")))) {
      assertThat(allowed(server.query("ASK {}", "Origin", "https://any.example")))
          .isEqualTo("https://any.example");
    }
  }

  private static String allowed(HttpResponse<?> response) {
    return response.headers().firstValue("Access-Control-Allow-Origin").orElse("");
  }
}
