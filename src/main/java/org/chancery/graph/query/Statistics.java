package org.chancery.graph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.graph.rdf.Cy;

/**
 * How much of what a store holds.
 *
 * @param totals counts by what is counted, in reading order
 * @param events counts of events by type and factuality, sorted
 * @param actors counts of actors that articles mention by type, sorted
 * @param coverage how much was understood of the articles of each source, by its name
 */
public record Statistics(
    Map<String, Long> totals,
    Map<String, Long> events,
    Map<String, Long> actors,
    List<SourceFigures> coverage) {

  private static final String PREFIX =
      "PREFIX cy: <" + Cy.NAMESPACE + "> PREFIX schema: <" + SchemaDO.NS + ">\n";

  /** Returns the statistics of a dataset, read in one pass a figure. */
  public static Statistics of(Dataset dataset) {
    Map<String, Long> totals = new LinkedHashMap<>();
    totals.put("articles", count(dataset, "?it a cy:Article"));
    totals.put("sentences", sum(dataset, "?it cy:sentenceCount ?n"));
    totals.put("mentions", count(dataset, "?it a cy:Mention"));
    totals.put("actors mentioned", count(dataset, "?article cy:mentions ?it"));
    totals.put("claims", count(dataset, "?it a cy:Claim"));
    totals.put("relation claims", count(dataset, "?it a cy:RelationClaim"));
    totals.put("events", count(dataset, "?it a cy:Event"));
    totals.put("rejections", count(dataset, "?it a cy:Rejection"));
    return new Statistics(totals, events(dataset), actors(dataset), coverage(dataset));
  }

  private static Map<String, Long> events(Dataset dataset) {
    return table(
        dataset,
        "SELECT ?type ?how (COUNT(?it) AS ?n) "
            + "{ ?it a cy:Event , ?type ; cy:factuality ?how FILTER (?type != cy:Event) } "
            + "GROUP BY ?type ?how ORDER BY STR(?type) STR(?how)");
  }

  private static Map<String, Long> actors(Dataset dataset) {
    return table(
        dataset,
        "SELECT ?type (COUNT(?it) AS ?n) { { SELECT DISTINCT ?it { ?article cy:mentions ?it } } "
            + "?it a ?type } GROUP BY ?type ORDER BY STR(?type)");
  }

  /**
   * How much was understood of the articles of a source.
   *
   * @param source its name, {@code unknown} where articles name none
   * @param articles how many it has
   * @param sentences how many sentences were read
   * @param sentencesWithClaims how many of them gave claims
   * @param unlinkedNames how many names meant no known actor, each counted once an article
   * @param unreadPredicates how many verbs and nouns between actors gave no claim
   */
  public record SourceFigures(
      String source,
      long articles,
      long sentences,
      long sentencesWithClaims,
      long unlinkedNames,
      long unreadPredicates) {}

  private static List<SourceFigures> coverage(Dataset dataset) {
    String query =
        "SELECT ?source (COUNT(?it) AS ?articles) (SUM(?n) AS ?sentences) "
            + "(SUM(?with) AS ?telling) (SUM(?name) AS ?names) (SUM(?word) AS ?unread) "
            + "{ ?it cy:sentenceCount ?n OPTIONAL { ?it schema:publisher ?publisher } "
            + "OPTIONAL { ?it cy:claimSentenceCount ?w } "
            + "OPTIONAL { ?it cy:unlinkedNameCount ?u } "
            + "OPTIONAL { ?it cy:unreadPredicateCount ?p } "
            + "BIND (COALESCE(?w, 0) AS ?with) BIND (COALESCE(?u, 0) AS ?name) "
            + "BIND (COALESCE(?p, 0) AS ?word) "
            + "BIND (STR(COALESCE(?publisher, \"unknown\")) AS ?source) } "
            + "GROUP BY ?source ORDER BY ?source";
    List<SourceFigures> figures = new ArrayList<>();
    try (QueryExecution execution = execution(dataset, query)) {
      execution.execSelect().forEachRemaining(row -> figures.add(figures(row)));
    }
    return figures;
  }

  private static SourceFigures figures(QuerySolution row) {
    return new SourceFigures(
        row.getLiteral("source").getString(),
        row.getLiteral("articles").getLong(),
        row.getLiteral("sentences").getLong(),
        row.getLiteral("telling").getLong(),
        row.getLiteral("names").getLong(),
        row.getLiteral("unread").getLong());
  }

  private static long count(Dataset dataset, String pattern) {
    return number(dataset, "SELECT (COUNT(DISTINCT ?it) AS ?n) { " + pattern + " }");
  }

  private static long sum(Dataset dataset, String pattern) {
    return number(dataset, "SELECT (SUM(?n) AS ?sum) { " + pattern + " }");
  }

  private static long number(Dataset dataset, String query) {
    try (QueryExecution execution = execution(dataset, query)) {
      QuerySolution row = execution.execSelect().next();
      return row.getLiteral(row.varNames().next()).getLong();
    }
  }

  private static Map<String, Long> table(Dataset dataset, String query) {
    Map<String, Long> table = new LinkedHashMap<>();
    try (QueryExecution execution = execution(dataset, query)) {
      execution
          .execSelect()
          .forEachRemaining(row -> table.put(key(row), row.getLiteral("n").getLong()));
    }
    return table;
  }

  private static String key(QuerySolution row) {
    String type = row.getResource("type").getLocalName();
    return row.contains("how") ? type + " " + factuality(row.get("how").asNode()) : type;
  }

  private static String factuality(Node how) {
    return how.getLocalName().replace("Event", "").toLowerCase(Locale.ROOT);
  }

  private static QueryExecution execution(Dataset dataset, String query) {
    return QueryExecution.dataset(dataset).query(PREFIX + query).build();
  }
}
