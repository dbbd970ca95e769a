package org.chancery.graph.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.graph.fusion.Articles.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFDataMgr;
import org.chancery.facts.EventType;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Polarity;
import org.chancery.facts.Predicate;
import org.chancery.facts.Status;
import org.chancery.facts.Tense;
import org.chancery.graph.rdf.ArticleGraph;
import org.chancery.graph.rdf.FactsToGraph;
import org.chancery.graph.rdf.GraphNames;
import org.chancery.graph.rdf.Prefixes;
import org.chancery.graph.rdf.Revision;
import org.chancery.graph.store.GraphStore;
import org.junit.jupiter.api.Test;

class GraphWriterTest {
  private static final ViewProperties PROPERTIES =
      ViewProperties.of(RDFDataMgr.loadGraph(Path.of("ontology/chancery.ttl").toUri().toString()));
  private static final Run RUN = new Run("test", "rules-1", LocalDate.of(2025, 11, 23));

  private final GraphNames names = new GraphNames(Identifiers.STANDARD);
  private GraphStore store = GraphStore.inMemory();

  @Test
  void showsAMeetingBothWays() {
    write(meeting("one", "2025-11-03"));
    assertThat(current("cy:metWith")).containsExactly("syria turkey", "turkey syria");
  }

  @Test
  void fusesWhatTwoArticlesTellOfOneDay() {
    write(meeting("one", "2025-11-03"), meeting("two", "2025-11-04"));
    assertThat(rows("?e a cy:Event ; cy:claimCount ?a ; cy:articleCount ?b"))
        .containsExactly("2 2");
    assertThat(rows("?e cy:firstReported ?a ; cy:lastReported ?b"))
        .containsExactly("2025-11-03 2025-11-04");
  }

  @Test
  void keepsLikeEventsOfDifferentDaysApart() {
    write(
        article("one", "2025-11-03")
            .claim(EventType.Assault, List.of("turkey"), List.of("syria"), "2025-11-01")
            .claim(EventType.Assault, List.of("turkey"), List.of("syria"), "2025-11-02")
            .claim(EventType.Assault, List.of("turkey"), List.of("syria"), ""));
    assertThat(rows("?e a cy:Assault ; cy:agent ?a ; cy:recipient ?b")).hasSize(3);
  }

  @Test
  void showsNothingOfWhatIsPlannedOrDenied() {
    write(
        article("one", "2025-11-03")
            .claim(
                EventType.Consult,
                List.of("syria", "turkey"),
                List.of(),
                "2025-12-01",
                Polarity.positive,
                Tense.future)
            .claim(
                EventType.Assault,
                List.of("turkey"),
                List.of("iraq"),
                "2025-11-01",
                Polarity.negative,
                Tense.past));
    assertThat(rows("GRAPH id:graph\\/current { ?a ?p ?b }")).isEmpty();
    assertThat(rows("?a cy:factuality ?b . FILTER(?b = cy:NegatedEvent)")).hasSize(1);
    assertThat(rows("?a cy:factuality ?b . FILTER(?b = cy:PlannedEvent)")).hasSize(1);
  }

  @Test
  void marksWhatOneAffirmsAndAnotherDenies() {
    write(attack("one", Polarity.positive), attack("two", Polarity.negative));
    assertThat(rows("?e cy:contested ?a ; cy:factuality ?b")).containsExactly("true ActualEvent");
  }

  @Test
  void makesAMemberOfWhoJoinedAndNoMemberOfWhoOnlyPlansTo() {
    write(join("one", "2025-11-03", "2025-12-01", Tense.future));
    assertThat(current("cy:memberOf")).isEmpty();
    assertThat(rows("?m a cy:Relationship ; cy:subject ?a ; cy:status ?b"))
        .containsExactly("syria PlannedStatus");
    assertThat(rows("?a a cy:Membership . BIND(1 AS ?b)")).isEmpty();

    write(join("two", "2025-12-02", "2025-12-01", Tense.past));
    assertThat(current("cy:memberOf")).containsExactly("syria coalition");
    assertThat(rows("?m a cy:Membership ; cy:from ?a ; cy:status ?b"))
        .containsExactly("2025-12-01 CurrentStatus");
  }

  @Test
  void endsTheMembershipOfWhoLeft() {
    write(
        join("one", "2025-01-02", "2025-01-01", Tense.past),
        article("two", "2025-11-02")
            .claim(EventType.Leave, List.of("syria"), List.of("coalition"), "2025-11-01"));
    assertThat(current("cy:memberOf")).isEmpty();
    assertThat(rows("?m a cy:Membership ; cy:from ?a ; cy:until ?b"))
        .containsExactly("2025-01-01 2025-11-01");
  }

  @Test
  void takesAMembershipThatEndedOnNoKnownDayForNone() {
    write(
        article("one", "2025-11-02").relation("syria", Predicate.memberOf, "pact", Status.former));
    assertThat(rows("?m a cy:Relationship ; cy:subject ?a ; cy:status ?b"))
        .containsExactly("syria FormerStatus");
    assertThat(rows("?a a cy:Membership . BIND(1 AS ?b)")).isEmpty();
  }

  @Test
  void believesTheLatestArticleAboutARelation() {
    write(
        article("new", "2025-11-02")
            .relation("jane", Predicate.holdsOffice, "syria", Status.former));
    write(
        article("old", "2019-11-02")
            .relation("jane", Predicate.holdsOffice, "syria", Status.current));
    assertThat(current("cy:holdsOffice")).isEmpty();
  }

  @Test
  void replacesAnArticleThatHasChanged() {
    write(meeting("one", "2025-11-03"));
    write(
        article("one", "2025-11-03", "Corrected.")
            .claim(EventType.Consult, List.of("syria", "iraq"), List.of(), "2025-11-02"));
    assertThat(current("cy:metWith")).containsExactly("iraq syria", "syria iraq");
    assertThat(rows("?e a cy:Event ; cy:agent ?a , ?b FILTER(STR(?a) < STR(?b))"))
        .containsExactly("iraq syria");
    assertThat(rows("?a a cy:Article ; cy:revision ?b")).hasSize(1);
  }

  @Test
  void keepsWhatAnotherArticleStillTells() {
    write(meeting("one", "2025-11-03"), meeting("two", "2025-11-09"));
    write(article("one", "2025-11-03", "Retracted."));
    assertThat(current("cy:metWith")).containsExactly("syria turkey", "turkey syria");
    write(article("two", "2025-11-09", "Retracted."));
    assertThat(current("cy:metWith")).isEmpty();
    assertThat(rows("?a a cy:Event . BIND(1 AS ?b)")).isEmpty();
  }

  @Test
  void leavesTheSameGraphWhateverTheOrderAndTheBatches() {
    List<Articles> articles =
        List.of(
            meeting("one", "2025-11-03"),
            meeting("two", "2025-11-03"),
            attack("three", Polarity.positive),
            attack("four", Polarity.negative),
            join("five", "2025-01-02", "2025-01-01", Tense.future),
            join("six", "2025-01-03", "2025-01-01", Tense.past),
            article("seven", "2025-05-05")
                .relation("syria", Predicate.memberOf, "coalition", Status.former),
            article("eight", "2025-06-05")
                .relation("jane", Predicate.holdsOffice, "syria", Status.current));
    write(articles.toArray(Articles[]::new));
    Set<String> together = quads();

    store = GraphStore.inMemory();
    write(meeting("one", "2020-01-01"), join("seven", "2024-01-01", "2024-01-01", Tense.past));
    for (int i = articles.size() - 1; i >= 0; i--) {
      write(articles.get(i));
    }
    assertThat(quads()).isEqualTo(together);
  }

  @Test
  void keepsWhatTheShapesRefusedAsTextUntilTheArticleIsMended() {
    ArticleGraph graph = graph(meeting("one", "2025-11-03"));
    GraphWriter writer = new GraphWriter(store, names, PROPERTIES);
    writer.write(List.of(), List.of(new Rejection(graph, List.of("no agent"))), RUN);
    assertThat(rows("?r a cy:Rejection ; cy:inArticle ?x ; cy:reason ?a . BIND(1 AS ?b)"))
        .containsExactly("no agent 1");
    assertThat(rows("?a a cy:Claim . BIND(1 AS ?b)")).isEmpty();

    write(meeting("one", "2025-11-03"));
    assertThat(rows("?a a cy:Rejection . BIND(1 AS ?b)")).isEmpty();
    assertThat(rows("?a a cy:Claim . BIND(1 AS ?b)")).hasSize(1);
  }

  @Test
  void knowsWhatItHasReadWithTheSameRules() {
    ArticleGraph graph = graph(meeting("one", "2025-11-03"));
    write(meeting("one", "2025-11-03"));
    Run otherRules = new Run("test", "rules-2", LocalDate.of(2025, 11, 23));
    Run otherDay = new Run("test", "rules-1", LocalDate.of(2025, 11, 24));
    assertThat(holds(RUN, graph.name())).isTrue();
    assertThat(holds(otherDay, graph.name())).isTrue();
    assertThat(holds(otherRules, graph.name())).isFalse();
    assertThat(holds(RUN, graph.article())).isFalse();
  }

  private static Articles meeting(String id, String published) {
    return article(id, published)
        .claim(EventType.Consult, List.of("syria"), List.of("turkey"), "2025-11-02");
  }

  private static Articles attack(String id, Polarity polarity) {
    return article(id, "2025-11-03")
        .claim(
            EventType.Assault,
            List.of("turkey"),
            List.of("iraq"),
            "2025-11-01",
            polarity,
            Tense.past);
  }

  private static Articles join(String id, String published, String day, Tense tense) {
    return article(id, published)
        .claim(
            EventType.Join, List.of("syria"), List.of("coalition"), day, Polarity.positive, tense);
  }

  private void write(Articles... articles) {
    List<ArticleGraph> graphs = new ArrayList<>();
    for (Articles article : articles) {
      graphs.add(graph(article));
    }
    new GraphWriter(store, names, PROPERTIES).write(graphs, List.of(), RUN);
  }

  private ArticleGraph graph(Articles article) {
    return new FactsToGraph(Identifiers.STANDARD, Map.of())
        .convert(article.facts(), Revision.of(article.facts().article()));
  }

  private boolean holds(Run run, Node revision) {
    return store.read(dataset -> run.holds(dataset.asDatasetGraph(), names, revision));
  }

  private List<String> current(String property) {
    return rows("GRAPH id:graph\\/current { ?a " + property + " ?b }");
  }

  private List<String> rows(String pattern) {
    String query = "SELECT ?a ?b { " + pattern + " } ORDER BY ?a ?b";
    StringBuilder prefixes = new StringBuilder();
    Prefixes.STANDARD
        .getNsPrefixMap()
        .forEach((prefix, iri) -> prefixes.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
    return store.read(
        dataset -> {
          try (QueryExecution execution =
              QueryExecution.dataset(dataset).query(prefixes + query).build()) {
            return rows(execution.execSelect());
          }
        });
  }

  private static List<String> rows(ResultSet results) {
    List<String> rows = new ArrayList<>();
    results.forEachRemaining(
        row -> rows.add(name(row.get("a").asNode()) + " " + name(row.get("b").asNode())));
    return rows;
  }

  private static String name(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI().replaceAll(".*[/#]", "");
  }

  private Set<String> quads() {
    Set<String> quads = new TreeSet<>();
    store.read(
        dataset -> {
          dataset.asDatasetGraph().find().forEachRemaining(quad -> quads.add(quad.toString()));
          return quads;
        });
    return quads;
  }
}
