package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.app.web.RunningServer.mediaType;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingServletTest {
  private static final String BASE = "https://w3id.org/chancery/id/";
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
      delimiter = '|',
      textBlock =
          """
          text/turtle                                                     | 200 | text/turtle
          application/ld+json                                             | 200 | application/ld+json
          application/n-triples                                           | 200 | application/n-triples
          application/rdf+xml                                             | 200 | application/rdf+xml
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | 200 | text/html
          text/html;q=0.2, application/ld+json;q=0.1                      | 200 | text/html
          */*                                                             | 200 | text/turtle
          image/png                                                       | 406 | text/plain
          """)
  void sendsWhatTheClientTakes(String accept, int status, String expected) {
    HttpResponse<String> response = server.get("/id/actor/norland", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(mediaType(response)).isEqualTo(expected);
    assertThat(response.headers().allValues("Vary")).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void sendsTheSameDataInEachFormat(String accept) {
    Model data = data("actor/norland", accept);
    assertThat(data.isIsomorphicWith(data("actor/norland", "text/turtle"))).isTrue();
    assertThat(data.contains(data.createResource(BASE + "actor/norland"), null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "jsonld", "ntriples", "rdfxml"})
  void sendsTheFormatThatALinkNames(String format) {
    HttpResponse<String> response =
        server.get("/id/actor/norland?format=" + format, "Accept", "text/html");
    assertThat(ThingFormat.labelled(format).orElseThrow().mediaType())
        .isEqualTo(mediaType(response));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          actor/norland, membership/league/norland/2001-05-01
          event/e1,      claim/c1
          article/aaa,   claim/c2
          office/president-of-norland, tenure/president-of-norland/ada-holm/2024-01-01
          """)
  void addsToTheDataWhatBelongsToTheThing(String thing, String part) {
    Model data = data(thing, "text/turtle");
    assertThat(data.contains(data.createResource(BASE + part), null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"text/html, Not found", "text/turtle, Nothing is known", "*/*, Nothing is known"})
  void tellsKindlyThatAThingIsUnknown(String accept, String expected) {
    HttpResponse<String> response = server.get("/id/actor/nowhere", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains(expected);
  }

  @Test
  void showsAnActor() {
    Document page = page("actor/norland");
    assertThat(page.select("h1").text()).isEqualTo("Norland");
    assertThat(fact(page, "Type")).isEqualTo("State");
    assertThat(fact(page, "Also called")).isEqualTo("Kingdom of Norland, KN");
    assertThat(fact(page, "Elsewhere")).isEqualTo("http://www.wikidata.org/entity/Q1");
    assertThat(section(page, "Offices")).contains("President of Norland");
    assertThat(section(page, "Memberships")).contains("League of the Isles 2001-05-01 – …");
    assertThat(section(page, "Relations")).contains("Sudria");
  }

  @Test
  void showsTheEventsOfAnActorNewestFirst() {
    List<Element> events = page("actor/norland").select(".events > li");
    assertThat(events).hasSize(2);
    assertThat(events.get(0).select("time").text()).isEqualTo("reported 2025-11-02");
    assertThat(events.get(0).select(".meaning").text())
        .isEqualTo("Accuse Sudria → Norland possible contested");
    assertThat(events.get(1).select(".meaning").text())
        .isEqualTo("Consult meeting Norland ↔ Sudria actual");
    assertThat(events.get(1).select("blockquote").text())
        .isEqualTo("Norland and Sudria met in Norburg on Saturday.");
    assertThat(events.get(1).select(".source a").attr("href")).isEqualTo("/id/article/aaa");
  }

  @Test
  void showsThePersonOfAnOffice() {
    assertThat(section(page("actor/ada-holm"), "Offices held"))
        .contains("President of Norland 2024-01-01 – …");
    assertThat(section(page("office/president-of-norland"), "Held by"))
        .contains("Ada Holm 2024-01-01 – …");
  }

  @Test
  void showsAnEventWithTheClaimsThatTellOfIt() {
    Document page = page("event/e2");
    assertThat(page.select("h1").text()).isEqualTo("Accuse: Sudria → Norland");
    assertThat(fact(page, "Factuality")).isEqualTo("possible contested");
    assertThat(fact(page, "When")).isEqualTo("reported 2025-11-02");
    assertThat(page.select(".claims blockquote").text()).startsWith("Sudria had accused");
    assertThat(page.select(".claims .speaker").text()).isEqualTo("According to Ada Holm");
    assertThat(page.select(".claims .badge").eachText()).containsExactly("probable");
    assertThat(page.select(".claims .source").text())
        .isEqualTo("Norland and Sudria meet in Norburg, The Isles Courier, 2025-11-02");
  }

  @Test
  void showsWhereAndWhenAnEventTookPlace() {
    Document page = page("event/e1");
    assertThat(fact(page, "Where")).isEqualTo("Norburg");
    assertThat(fact(page, "When")).isEqualTo("2025-11-01");
  }

  @Test
  void showsTheClaimsOfAnArticleInTheOrderOfItsText() {
    Document page = page("article/aaa");
    assertThat(page.select("h1").text()).isEqualTo("Norland and Sudria meet in Norburg");
    assertThat(page.select("dd a[href=https://courier.example/first]")).hasSize(1);
    assertThat(page.select(".claims blockquote").eachText())
        .containsExactly(
            "Norland and Sudria met in Norburg on Saturday.",
            "Sudria had accused Norland of spying, President Holm said.");
    assertThat(fact(page, "Names")).isEqualTo("Ada Holm, Norland, Sudria");
  }

  @Test
  void showsTheRelationsThatAnArticleStates() {
    assertThat(page("article/bbb").select(".claims > li").get(1).select(".meaning").text())
        .isEqualTo("Norland member of League of the Isles former");
  }

  @Test
  void showsAClaim() {
    Document page = page("claim/c1");
    assertThat(page.select("blockquote").text()).startsWith("Norland and Sudria met");
    assertThat(fact(page, "rule")).isEqualTo("meet-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"article/bbb", "actor/mallory-0123456789", "event/e3", "claim/c3", "actor/sudria"})
  void escapesWhatTheGraphHolds(String thing) {
    HttpResponse<String> response = server.get("/id/" + thing, "Accept", "text/html");
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("script, img, b, [onmouseover], [onerror]")).isEmpty();
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(response.body()).containsAnyOf("&lt;script&gt;", "&lt;b onmouseover");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"article/aaa", "actor/norland", "event/e1", "office/president-of-norland"})
  void runsNothingInTheBrowser(String thing) {
    HttpResponse<String> response = server.get("/id/" + thing, "Accept", "text/html");
    assertThat(Jsoup.parse(response.body()).select("script, [style]")).isEmpty();
    assertThat(header(response, "Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "999999999999", "-1", "x", "%3Cscript%3E"})
  void takesTheNearestPageForABadNumber(String number) {
    HttpResponse<String> response =
        server.get("/id/actor/norland?page=" + number, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(response.body()).select(".events > li")).hasSize(2);
  }

  private static Document page(String thing) {
    HttpResponse<String> response = server.get("/id/" + thing, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private static String fact(Document page, String name) {
    return page.select("dt:matchesOwn(^" + name + "$) + dd").text();
  }

  private static String section(Document page, String heading) {
    return page.select("section:has(h2:matchesOwn(^" + heading + "$))").text();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static Model data(String thing, String accept) {
    HttpResponse<String> response = server.get("/id/" + thing, "Accept", accept);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(accept)).parse(model);
    return model;
  }
}
