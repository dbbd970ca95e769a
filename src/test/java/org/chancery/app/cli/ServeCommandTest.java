package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ServeCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "--timeout=soon, is no time such as",
    "--timeout=0s, would cut every query",
    "--port=70000, is not between 0 and 65535",
    "--port=many, port",
    "--max-queries=0, none would run",
  })
  void tellsWhichOptionIsWrong(String option, String expected) {
    assertThat(refusal(option)).contains(expected);
  }

  @Test
  void tellsThatThereIsNoStore() {
    assertThat(refusal("--port=0")).contains("there is no store in").contains("store");
  }

  @Test
  void tellsThatThePortIsTaken() throws IOException {
    GraphStore.open(folder.resolve("store")).close();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(refusal("--port=" + taken.getLocalPort()))
          .contains("port " + taken.getLocalPort())
          .contains("--port");
    }
  }

  @Test
  @Timeout(60)
  void servesUntilItIsStoppedAndLeavesTheStoreWhole() throws Exception {
    fill();
    Process server = start();
    String address = address(server);
    assertThat(get(address + "/health")).contains("\"triples\":1");
    server.destroy();
    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
      long triples = store.read(dataset -> dataset.getUnionModel().size());
      assertThat(triples).isEqualTo(1);
    }
  }

  private void fill() {
    try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
      store.write(
          dataset -> {
            var model = dataset.getNamedModel("urn:graph");
            model.add(model.createResource("urn:a"), RDFS.label, "a");
          });
    }
  }

  private Process start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Chancery.class.getName(),
            "serve",
            "--port=0",
            "--store=" + folder.resolve("store"));
    return new ProcessBuilder(command).start();
  }

  private static String address(Process server) throws IOException {
    BufferedReader messages =
        new BufferedReader(new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8));
    String line = messages.readLine();
    while (line != null && !line.startsWith("Serving ")) {
      line = messages.readLine();
    }
    assertThat(line).isNotNull();
    return String.valueOf(line).replaceAll(".* at ", "");
  }

  private static String get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
        .body();
  }

  private String refusal(String option) {
    StringWriter errors = new StringWriter();
    CommandLine command = Chancery.commandLine().setErr(new PrintWriter(errors));
    int code = command.execute("serve", "--store=" + folder.resolve("store"), option);
    assertThat(code).isEqualTo(2);
    return errors.toString();
  }
}
