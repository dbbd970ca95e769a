package org.chancery.graph.query;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.chancery.graph.rdf.Cy;

/**
 * How much of what a store holds.
 *
 * @param totals counts by what is counted, in reading order
 * @param events counts of events by type and factuality, sorted
 * @param actors counts of actors that articles mention by type, sorted
 */
public record Statistics(
    Map<String, Long> totals, Map<String, Long> events, Map<String, Long> actors) {

  private static final String PREFIX = "PREFIX cy: <" + Cy.NAMESPACE + ">\n";

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
    return new Statistics(totals, events(dataset), actors(dataset));
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
