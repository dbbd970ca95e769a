package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.app.web.RunningServer.mediaType;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlEndpointTest {
  private static final String PREFIXES =
      """
      PREFIX cy: <https://w3id.org/chancery/ontology#>
      PREFIX afn: <http://jena.apache.org/ARQ/function#>
      """;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.withSample();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void asksTheUnionOfTheNamedGraphs() {
    var response =
        query("SELECT ?label { ?e a cy:Accuse ; cy:agent/" + LABEL + " ?label }", "text/csv");
    assertThat(response.body()).isEqualToIgnoringNewLines("label\r\nSudria\r\n");
  }

  private static final String LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>";

  @Test
  void answersPostedFormsAndPostedQueries() {
    String query = "ASK { ?s ?p ?o }";
    assertThat(server.post("/sparql", "application/sparql-query", query).body()).contains("true");
    assertThat(
            server.post("/sparql", "application/x-www-form-urlencoded", "query=ASK%7B%7D").body())
        .contains("true");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          application/sparql-results+json, application/sparql-results+json
          application/sparql-results+xml,  application/sparql-results+xml
          text/csv,                        text/csv
          text/tab-separated-values,       text/tab-separated-values
          """)
  void sendsRowsInTheFormatAskedFor(String accept, String expected) {
    var response = query("SELECT ?s { ?s a cy:State } ORDER BY ?s", accept);
    assertThat(mediaType(response)).isEqualTo(expected);
    assertThat(response.body()).contains("https://w3id.org/chancery/id/actor/norland");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void sendsGraphsInTheFormatAskedFor(String accept) {
    var response = query("CONSTRUCT WHERE { ?s a cy:State }", accept);
    assertThat(mediaType(response)).isEqualTo(accept);
    assertThat(response.body()).contains("norland");
  }

  @Test
  void describesAThing() {
    var response = query("DESCRIBE <https://w3id.org/chancery/id/actor/norland>", "text/turtle");
    assertThat(response.body()).contains("Kingdom of Norland");
  }

  @Test
  void tellsWhereAQueryIsWrong() {
    var response = server.query("SELECT ?x { ?x a }");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).containsIgnoringCase("line 1, column");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { GRAPH ?g { SERVICE ?g { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "ASK { BIND(<java:java.lang.System>('x') AS ?y) }",
        "ASK { BIND(<java:org.apache.jena.sparql.function.library.wait>(1) AS ?y) }",
        "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?y) {}",
        "SELECT * { ?s ?p ?o } ORDER BY <java:org.apache.jena.sparql.function.library.now>()",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:a.B>(?s) AS ?x)",
        "SELECT (SUM(<java:a.B>(?s)) AS ?n) { ?s ?p ?o }",
        "SELECT ?s (GROUP_CONCAT(afn:wait(1)) AS ?n) { ?s ?p ?o } GROUP BY ?s",
        "SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY (1 + <java:a.B>()) } }",
        "SELECT * { ?s ?p ?o } GROUP BY ?s HAVING (<java:a.B>(?s))",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
        "ASK { BIND(afn:wait(1) AS ?y) }",
        "ASK { BIND(afn:print('x') AS ?y) }",
        "ASK { BIND(afn:context('x') AS ?y) }",
        "ASK { BIND(afn:eval(<java:a.B>) AS ?y) }",
        "ASK { BIND(<http://jena.apache.org/ARQ/jsFunction#read>('x') AS ?y) }",
        "ASK { BIND(<http://jena.hpl.hp.com/ARQ/function#wait>(1) AS ?y) }",
        "ASK { BIND(CALL(<java:org.apache.jena.sparql.function.library.wait>, 1) AS ?y) }",
      })
  void refusesToReachOutOfTheGraph(String query) {
    var response = server.query(PREFIXES + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
    assertThat(response.body()).contains("not offered here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?s FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT ?s FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT ?s { GRAPH <file:///etc/passwd> { ?s ?p ?o } }",
        "SELECT (SUM(<java:org.apache.jena.sparql.function.library.e>()) AS ?s) { FILTER(false) }",
      })
  void readsNoFileAndLoadsNoClass(String query) {
    var response = server.query(query, "Accept", "text/csv");
    assertThat(response.statusCode()).isIn(200, 403);
    assertThat(response.body()).doesNotContain("root:").doesNotContain("2.7182");
  }

  @Test
  void readsNoFileNamedByTheProtocol() {
    var response =
        server.get(
            "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D&default-graph-uri=file:///etc/passwd",
            "Accept", "text/csv");
    assertThat(response.body()).isEqualToIgnoringNewLines("s,p,o\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd>",
        "INSERT DATA { <a:b> <a:b> <a:b> }",
        "DELETE WHERE { ?s ?p ?o }",
        "CLEAR ALL",
      })
  void refusesUpdates(String update) {
    long before = triples();
    assertThat(server.query(update).statusCode()).isEqualTo(400);
    assertThat(server.post("/sparql", "application/sparql-update", update).statusCode())
        .isBetween(400, 415);
    assertThat(
            server
                .post("/sparql", "application/x-www-form-urlencoded", "update=CLEAR%20ALL")
                .statusCode())
        .isBetween(400, 415);
    assertThat(triples()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"PUT", "DELETE", "PATCH"})
  void refusesToWriteGraphs(String method) {
    long before = triples();
    assertThat(server.send(method, "/sparql?default", "Accept", "*/*").statusCode())
        .isBetween(400, 415);
    assertThat(triples()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"callback=alert", "stylesheet=/x.xsl", "force-accept=text/html"})
  void refusesParametersThatSteerBrowsers(String parameter) {
    var response = server.get("/sparql?query=ASK%7B%7D&" + parameter);
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          text/turtle,         200, text/turtle
          application/ld+json, 200, application/ld+json
          */*,                 200, text/turtle
          text/html,           303, text/plain
          image/png,           406, text/plain
          """)
  void describesItselfToWhoComesWithoutAQuery(String accept, int status, String mediaType) {
    var response = server.get("/sparql", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(mediaType(response)).isEqualTo(mediaType);
    if (status == 200) {
      assertThat(response.body()).contains("UnionDefaultGraph").contains("/sparql");
    }
  }

  @Test
  void keepsStandardFunctions() {
    var response =
        query(
            "SELECT (CONCAT(STR(xsd:integer('4')), afn:localname(cy:Event)) AS ?x) {}", "text/csv");
    assertThat(response.body()).contains("4Event");
  }

  private static HttpResponse<String> query(String query, String accept) {
    String xsd = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";
    return server.query(PREFIXES + xsd + query, "Accept", accept);
  }

  private static long triples() {
    return server.store().read(dataset -> dataset.getUnionModel().size());
  }
}
