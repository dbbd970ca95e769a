package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chancery.facts.Article;
import org.chancery.reading.text.LanguageDetector.Detected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fetches from a server of its own on this machine. */
class WebInputTest {
  private static final InputOptions HERE =
      InputOptions.standard()
          .withAllowPrivate(true)
          .withMaxDocumentBytes(100_000)
          .withTimeout(Duration.ofSeconds(5));

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void readsAPage() {
    serve("/t", "text/html; charset=utf-8", "<title>Talks</title><p>Talks began – slowly.</p>");

    Article article = article(HERE, "/t");

    assertThat(article.id()).isEqualTo(address("/t"));
    assertThat(article.url()).contains(address("/t"));
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.text()).isEqualTo("Talks began – slowly.");
  }

  @Test
  void takesTheAddressThatThePageGivesItself() {
    serve("/t", "text/html", "<link rel='canonical' href='/talks?a=1'><p>Talks began.</p>");

    assertThat(article(HERE, "/t?from=mail").id()).isEqualTo(address("/talks?a=1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          /a          | application/json     | {"text": "read"}
          /a          | application/x-ndjson | {"text": "read"}
          /a          | text/plain           | read
          /a          | text/plain           | {"text": "read"}
          /a.jsonl    | text/plain           | {"text": "read"}
          /a.txt      | ~~                   | read
          /a          | application/rss+xml  | <rss version="2.0"><channel><item><description>read</description></item></channel></rss>
          /a          | text/xml             | <rss version="2.0"><channel><item><description>read</description></item></channel></rss>
          /a          | application/xhtml+xml| <p>read</p>
          """)
  void tellsTheFormatByTheType(String path, String type, String body) {
    serve(path, type, body);

    assertThat(article(HERE, path).text()).isEqualTo("read");
  }

  @Test
  void believesTheDeclaredEncoding() {
    serve(
        "/t",
        exchange ->
            answer(
                exchange,
                200,
                "text/plain; charset=windows-1251",
                "Заседание".getBytes(Charset.forName("windows-1251"))));

    assertThat(article(HERE, "/t").text()).isEqualTo("Заседание");
  }

  @Test
  void expandsCompressedAnswers() {
    serve(
        "/t",
        exchange -> answer(exchange, 200, "text/plain", Taken.gzip(Taken.bytes("Talks began."))));

    assertThat(article(HERE, "/t").text()).isEqualTo("Talks began.");
  }

  @Test
  void followsRedirects() {
    serve("/t", "text/plain", "Talks began.");
    redirect("/1", "/2");
    redirect("/2", address("/t"));

    Article article = article(HERE, "/1");

    assertThat(article.text()).isEqualTo("Talks began.");
    assertThat(article.id()).isEqualTo(address("/t"));
  }

  @Test
  void followsFewRedirects() {
    redirect("/1", "/1");

    assertThat(failure(HERE, "/1")).isEqualTo("is redirected more than 5 times");
    assertThat(asked).filteredOn("/1"::equals).hasSize(6);
  }

  @Test
  void followsNoRedirectToOtherProtocols() {
    redirect("/1", "file:///etc/passwd");
    redirect("/2", "http://a b/");
    serve("/3", exchange -> answer(exchange, 302, "text/plain", new byte[0]));

    assertThat(failure(HERE, "/1"))
        .isEqualTo("is redirected to file:///etc/passwd, which is no address of http or https");
    assertThat(failure(HERE, "/2")).startsWith("is redirected to a broken address");
    assertThat(failure(HERE, "/3")).isEqualTo("is redirected to nowhere");
  }

  @Test
  void keepsToRobotsTxt() {
    serve(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nAllow: /\n\nUser-agent: chancery\nDisallow: /private/\n");
    serve("/private/t", "text/plain", "Talks began.");
    serve("/t", "text/plain", "Talks began.");
    redirect("/1", "/private/t");

    assertThat(failure(HERE, "/private/t")).isEqualTo("may not be fetched: robots.txt forbids it");
    assertThat(failure(HERE, "/1")).isEqualTo("may not be fetched: robots.txt forbids it");
    assertThat(asked).doesNotContain("/private/t");
    assertThat(article(HERE, "/t").text()).isEqualTo("Talks began.");
  }

  @Test
  void asksForRobotsTxtOnce() {
    serve("/robots.txt", "text/plain", "User-agent: *\nDisallow:\n");
    serve("/t", "text/plain", "Talks began.");
    serve("/u", "text/plain", "Talks went on.");

    assertThat(take(HERE, AddressPolicy.of(HERE), address("/t"), address("/u")))
        .hasOnlyElementsOfType(Intake.Accepted.class);
    assertThat(asked).containsExactly("/robots.txt", "/t", "/u");
  }

  @Test
  void fetchesNothingFromAServerInTrouble() {
    serve("/robots.txt", exchange -> answer(exchange, 500, "text/plain", new byte[0]));
    serve("/t", "text/plain", "Talks began.");

    assertThat(failure(HERE, "/t")).isEqualTo("may not be fetched: robots.txt forbids it");
  }

  @Test
  void saysWhichStatusCame() {
    assertThat(failure(HERE, "/missing")).isEqualTo("was answered with HTTP status 404");
  }

  @Test
  void breaksOffWhatIsTooLarge() {
    serve("/t", "text/plain", "x".repeat(100_001));
    serve(
        "/endless",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/plain");
          exchange.sendResponseHeaders(200, 0);
          byte[] part = "x".repeat(10_000).getBytes(Charset.defaultCharset());
          for (int count = 0; count < 100_000; count++) {
            exchange.getResponseBody().write(part);
          }
        });

    assertThat(failure(HERE, "/t")).isEqualTo("is larger than 97 kB");
    assertThat(failure(HERE, "/endless")).isEqualTo("is larger than 97 kB");
  }

  @Test
  void waitsNoLongerThanTheTimeout() {
    InputOptions hasty = HERE.withTimeout(Duration.ofMillis(400));
    serve("/robots.txt", exchange -> answer(exchange, 404, "text/plain", new byte[0]));
    serve("/silent", exchange -> pause());
    serve(
        "/halting",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          pause();
        });

    assertThat(failure(hasty, "/silent")).isEqualTo("did not answer in time");
    assertThat(failure(hasty, "/halting")).isEqualTo("did not answer in time");
  }

  @Test
  void readsNoPictures() {
    serve("/t", "image/png", "x");
    serve("/u", "text/plain", "%PDF-1.7");

    assertThat(failure(HERE, "/t")).isEqualTo("is of the type image/png, not text");
    assertThat(failure(HERE, "/u")).isEqualTo("is a PDF document, not text");
  }

  @Test
  void refusesPrivateAddressesUnlessAllowed() {
    serve("/t", "text/plain", "Talks began.");
    InputOptions standard = InputOptions.standard();
    int port = server.getAddress().getPort();

    assertThat(failure(standard, "/t"))
        .isEqualTo(
            "leads to 127.0.0.1, which is no public address: allow private addresses to fetch it");
    for (String host :
        List.of("localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0")) {
      assertThat(take(standard, AddressPolicy.of(standard), "http://" + host + ":" + port + "/t"))
          .singleElement()
          .isInstanceOf(Intake.Failed.class);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void refusesRedirectsToPrivateAddresses() {
    redirect("/1", "http://10.0.0.1/t");
    redirect("/2", "http://169.254.169.254/latest/meta-data");
    AddressPolicy onlyHere = InetAddress::isLoopbackAddress;

    assertThat(take(HERE, onlyHere, address("/1"), address("/2")))
        .extracting(intake -> ((Intake.Failed) intake).message())
        .containsExactly(
            "leads to 10.0.0.1, which is no public address: allow private addresses to fetch it",
            "leads to 169.254.169.254, which is no public address: allow private addresses to"
                + " fetch it");
  }

  @Test
  void saysThatNobodyIsThere() {
    String address = address("/t");
    server.stop(0);

    assertThat(take(HERE, AddressPolicy.of(HERE), address, "http://no-such-host.invalid/"))
        .extracting(intake -> ((Intake.Failed) intake).message())
        .containsExactly(
            "has a host that does not take connections", "has a host that is not known");
  }

  @Test
  void saysWhoAsks() {
    List<String> agents = new ArrayList<>();
    serve(
        "/t",
        exchange -> {
          agents.addAll(exchange.getRequestHeaders().get("User-Agent"));
          answer(exchange, 200, "text/plain", Taken.bytes("Talks began."));
        });

    assertThat(article(HERE, "/t").text()).isEqualTo("Talks began.");
    assertThat(agents).singleElement().asString().startsWith("chancery/");
  }

  private Article article(InputOptions options, String path) {
    List<Intake> taken = take(options, AddressPolicy.of(options), address(path));
    assertThat(taken).hasOnlyElementsOfType(Intake.Accepted.class).hasSize(1);
    return ((Intake.Accepted) taken.get(0)).article();
  }

  private String failure(InputOptions options, String path) {
    List<Intake> taken = take(options, AddressPolicy.of(options), address(path));
    assertThat(taken).hasOnlyElementsOfType(Intake.Failed.class).hasSize(1);
    assertThat(taken.get(0).place().toString()).isEqualTo(address(path));
    return ((Intake.Failed) taken.get(0)).message();
  }

  private static List<Intake> take(
      InputOptions options, AddressPolicy policy, String... addresses) {
    List<Intake> taken = new ArrayList<>();
    new Inputs(
            List.of(addresses),
            InputStream.nullInputStream(),
            text -> new Detected("eng", 1),
            options,
            policy)
        .forEachRemaining(taken::add);
    return taken;
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void serve(String path, String type, String body) {
    serve(path, exchange -> answer(exchange, 200, type, Taken.bytes(body)));
  }

  private void redirect(String path, String target) {
    serve(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", target);
          answer(exchange, 302, "text/plain", new byte[0]);
        });
  }

  private void serve(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          try (exchange) {
            handler.handle(exchange);
          }
        });
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    if (!type.isEmpty()) {
      exchange.getResponseHeaders().add("Content-Type", type);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static void pause() {
    try {
      Thread.sleep(10_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
