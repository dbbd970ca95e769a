package org.chancery.graph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void countsWhatADatasetHolds() {
    Statistics statistics =
        Statistics.of(
            dataset(
                """
                <a1> a cy:Article ; cy:sentenceCount 12 ; cy:mentions <syria>, <iraq> .
                <a2> a cy:Article ; cy:sentenceCount 3 ; cy:mentions <syria> .
                <syria> a cy:State . <iraq> a cy:State . <peru> a cy:State .
                <c1> a cy:Claim . <e1> a cy:Event, cy:Consult ; cy:factuality cy:PlannedEvent .
                """));
    assertThat(statistics.totals())
        .containsEntry("articles", 2L)
        .containsEntry("sentences", 15L)
        .containsEntry("actors mentioned", 2L)
        .containsEntry("claims", 1L);
    assertThat(statistics.events()).isEqualTo(Map.of("Consult planned", 1L));
    assertThat(statistics.actors()).isEqualTo(Map.of("State", 2L));
  }

  @Test
  void addsUpWhatWasUnderstoodBySource() {
    Statistics statistics =
        Statistics.of(
            dataset(
                """
                <a1> a cy:Article ; schema:publisher "Wire" ; cy:sentenceCount 12 ;
                  cy:claimSentenceCount 5 ; cy:unlinkedNameCount 2 ; cy:unreadPredicateCount 3 .
                <a2> a cy:Article ; schema:publisher "Wire" ; cy:sentenceCount 12 ;
                  cy:claimSentenceCount 5 ; cy:unlinkedNameCount 2 ; cy:unreadPredicateCount 0 .
                <a3> a cy:Article ; cy:sentenceCount 4 .
                <a4> a cy:Article ; schema:publisher "Courier" ; cy:sentenceCount 1 ;
                  cy:claimSentenceCount 1 ; cy:unlinkedNameCount 0 ; cy:unreadPredicateCount 0 .
                """));
    assertThat(statistics.coverage())
        .containsExactly(
            new Statistics.SourceFigures("Courier", 1, 1, 1, 0, 0),
            new Statistics.SourceFigures("Wire", 2, 24, 10, 4, 3),
            new Statistics.SourceFigures("unknown", 1, 4, 0, 0, 0));
  }

  @Test
  void countsNothingInAnEmptyDataset() {
    assertThat(Statistics.of(dataset("")).coverage()).isEmpty();
    assertThat(Statistics.of(dataset("")).totals().values()).containsOnly(0L);
  }

  private static Dataset dataset(String turtle) {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFParser.fromString(
            "PREFIX cy: <https://w3id.org/chancery/ontology#> "
                + "PREFIX schema: <https://schema.org/> BASE <http://x/> "
                + turtle,
            Lang.TURTLE)
        .parse(dataset);
    return dataset;
  }
}
