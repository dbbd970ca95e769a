package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.app.web.RunningServer.mediaType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.chancery.app.Settings;
import org.chancery.app.UsageException;
import org.chancery.graph.query.QueryCatalogue;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.withSample();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /,                       text/html
          /explorer.js,            text/javascript
          /style.css,              text/css
          /icon.svg,               image/svg+xml
          /vendor/yasgui.min.js,   text/javascript
          /vendor/yasgui.min.css,  text/css
          /vocabulary,             application/json
          /catalogue,              application/json
          /health,                 application/json
          /metrics,                text/plain
          """)
  void servesEachRoute(String path, String mediaType) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(mediaType(response)).isEqualTo(mediaType);
    assertThat(response.body()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/vendor/yasgui.min.js",
        "/sparql?query=ASK%7B%7D",
        "/health",
        "/void",
        "/nowhere",
        "/catalogue",
        "/metrics",
        "/export/dot",
        "/ontology"
      })
  void guardsEachAnswer(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/vendor/",
        "/../pom.xml",
        "/%2e%2e/pom.xml",
        "/vendor/..%2f..%2f",
        "/$/compact/sparql",
        "/$/datasets",
        "/$/server",
        "/sparql/data",
        "/sparql/update"
      })
  void givesNothingAway(String path) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isBetween(400, 405);
    assertThat(response.body()).doesNotContain("<project").doesNotContain("\tat ");
  }

  @Test
  void tellsItsHealth() {
    JsonObject health = JsonParser.parseString(server.get("/health").body()).getAsJsonObject();
    long triples =
        server.store().read(dataset -> (long) dataset.asDatasetGraph().stream().toList().size());
    assertThat(health.get("triples").getAsLong()).isEqualTo(triples);
  }

  @Test
  void tellsThatTheStoreCannotBeRead() {
    Health health =
        Health.of(
            () -> {
              throw new IllegalStateException("no disk");
            });
    assertThat(health.status()).isEqualTo(503);
    assertThat(health.json()).contains("down").doesNotContain("disk");
  }

  @Test
  void countsQueriesInItsMetrics() {
    server.query("ASK {}");
    assertThat(server.get("/metrics").body()).contains("fuseki_requests");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/void", "/.well-known/void"})
  void describesTheData(String path) {
    Model model = ModelFactory.createDefaultModel();
    String turtle = server.get(path, "Accept", "text/turtle").body();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    String counts =
        """
        PREFIX void: <http://rdfs.org/ns/void#>
        PREFIX cy: <https://w3id.org/chancery/ontology#>
        ASK { ?d a void:Dataset ; void:classPartition [ void:class cy:State ; void:entities 2 ] ;
                 void:propertyPartition [ void:property cy:capital ; void:triples 1 ] ;
                 void:vocabulary <http://www.w3.org/2004/02/skos/core#> }
        """;
    try (var execution = QueryExecution.model(model).query(QueryFactory.create(counts)).build()) {
      assertThat(execution.execAsk()).isTrue();
    }
    assertThat(model.listObjectsOfProperty(VOID.triples).toList()).isNotEmpty();
  }

  @Test
  void countsAgainWhenTheStoreHasChanged() {
    try (RunningServer changing = RunningServer.withSample()) {
      assertThat(changing.get("/void").body()).doesNotContain("urn:new");
      changing
          .store()
          .write(
              dataset ->
                  dataset
                      .getNamedModel("urn:graph")
                      .add(
                          dataset.getDefaultModel().createResource("urn:a"),
                          dataset.getDefaultModel().createProperty("urn:new"),
                          "x"));
      assertThat(changing.get("/void").body()).contains("urn:new");
    }
  }

  @Test
  void showsTheDescriptionToPeople() {
    String page = server.get("/void", "Accept", "text/html").body();
    assertThat(Jsoup.parse(page).select("td code").eachText()).contains("cy:State", "cy:agent");
  }

  @Test
  void servesTheOntologyAsItIs() throws Exception {
    HttpResponse<String> response = server.get("/ontology", "Accept", "text/turtle");
    assertThat(response.body()).isEqualTo(Files.readString(Path.of("ontology/chancery.ttl")));
    String page = server.get("/ontology", "Accept", "text/html").body();
    assertThat(Jsoup.parse(page).getElementById("Tenure")).isNotNull();
    assertThat(server.get("/ontology", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void tellsTheVocabularyToTheEditor() {
    JsonObject vocabulary =
        JsonParser.parseString(server.get("/vocabulary").body()).getAsJsonObject();
    assertThat(strings(vocabulary.getAsJsonArray("classes")))
        .contains("https://w3id.org/chancery/ontology#Consult");
    assertThat(strings(vocabulary.getAsJsonArray("properties")))
        .contains("https://w3id.org/chancery/ontology#metWith");
    assertThat(vocabulary.getAsJsonObject("prefixes").get("skos").getAsString())
        .isEqualTo("http://www.w3.org/2004/02/skos/core#");
  }

  @Test
  void listsTheCatalogue() {
    QueryCatalogue catalogue = QueryCatalogue.load(Settings.of(Path.of("unused")).queries());
    JsonArray listed = JsonParser.parseString(server.get("/catalogue").body()).getAsJsonArray();
    assertThat(listed).hasSize(catalogue.queries().size());
    JsonObject meetings = named(listed, "meetings");
    assertThat(meetings.get("question").getAsString())
        .isEqualTo(catalogue.named("meetings").question());
    JsonObject actor = meetings.getAsJsonArray("parameters").get(0).getAsJsonObject();
    assertThat(actor.get("name").getAsString()).isEqualTo("actor");
    assertThat(actor.get("type").getAsString()).isEqualTo("ACTOR");
  }

  @Test
  void fillsAQueryWithWhatIsGiven() {
    String text = textOf(server.get("/catalogue/meetings?actor=Norland"));
    assertThat(text).contains("https://w3id.org/chancery/id/actor/norland");
    HttpResponse<String> rows = server.query(text, "Accept", "text/csv");
    assertThat(rows.statusCode()).as(text).isEqualTo(200);
    assertThat(rows.body()).contains("Sudria");
  }

  @ParameterizedTest
  @CsvSource({
    "/catalogue/nonsense, 404, nonsense",
    "/catalogue/meetings?actor=Nowhere, 400, Nowhere",
    "/catalogue/meetings?colour=red, 400, colour",
  })
  void tellsWhyAQueryCannotBeFilled(String path, int status, String named) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(named);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          gexf,       application/gexf+xml,     chancery.gexf
          graphml,    application/graphml+xml,  chancery.graphml
          cytoscape,  application/json,         chancery.cyjs
          graphology, application/json,         chancery.json
          dot,        text/vnd.graphviz,        chancery.dot
          neo4j,      application/zip,          chancery.zip
          csv,        application/zip,          chancery.zip
          turtle,     text/turtle,              chancery.ttl
          trig,       application/trig,         chancery.trig
          nquads,     application/n-quads,      chancery.nq
          jsonld,     application/ld+json,      chancery.jsonld
          rdfxml,     application/rdf+xml,      chancery.rdf
          """)
  void exportsEachFormat(String format, String mediaType, String file) {
    HttpResponse<String> response = server.get("/export/" + format);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(mediaType(response)).isEqualTo(mediaType);
    assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"" + file + "\"");
    assertThat(response.body()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                      | true  | false
          ?type=Accuse&planned=true               | false | true
          ?type=Accuse,Consult&planned=true       | true  | true
          ?actor=Norland&hops=1&planned=true      | true  | true
          ?from=2025-11-01&until=2025-11-01       | true  | false
          ?from=2030-01-01                        | false | false
          ?certainty=probable&planned=true        | false | true
          """)
  void exportsWhatTheFilterLeaves(String filter, boolean meeting, boolean accusation) {
    String edges = server.get("/export/graphology" + filter).body();
    assertThat(edges.contains("Consult")).isEqualTo(meeting);
    assertThat(edges.contains("Accuse")).isEqualTo(accusation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /export/docx                      | docx
          /export/                          | gexf
          /export/gexf?actor=Nowhere        | Nowhere
          /export/gexf?hops=many            | many
          /export/gexf?type=Party           | Party
          /export/gexf?from=yesterday       | yesterday
          /export/gexf?certainty=sure       | sure
          /export/gexf?planned=perhaps      | perhaps
          /export/gexf?colour=red           | colour
          """)
  void tellsWhyItCannotExport(String path, String named) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(mediaType(response)).isEqualTo("text/plain");
    assertThat(response.body()).contains(named);
  }

  @Test
  void tellsThatThePortIsTaken() {
    Settings settings = Settings.of(Path.of("unused"));
    QueryCatalogue catalogue = QueryCatalogue.load(settings.queries());
    int taken = Integer.parseInt(server.address().replaceAll(".*:", ""));
    ServerSettings limits = ServerSettings.STANDARD.withPort(taken);
    assertThatThrownBy(() -> GraphServer.start(server.store(), catalogue, settings, limits))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("port " + taken)
        .hasMessageContaining("--port");
  }

  private static JsonObject named(JsonArray queries, String name) {
    return StreamSupport.stream(queries.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(query -> query.get("name").getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strings(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }

  private static String textOf(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonParser.parseString(response.body()).getAsJsonObject().get("text").getAsString();
  }
}
