package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefixLinesTest {

  @Test
  void keepsWhatIsUsedInOrder() {
    String query =
        """
        # Which?
        PREFIX  skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX  owl:  <http://www.w3.org/2002/07/owl#>
        PREFIX  cy:   <https://w3id.org/chancery/ontology#>

        SELECT  ?x
        WHERE
          { ?x  a cy:State ; skos:prefLabel ?l }
        """;
    assertThat(PrefixLines.onlyUsed(query))
        .isEqualTo(
            """
            # Which?
            PREFIX  cy:   <https://w3id.org/chancery/ontology#>
            PREFIX  skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT  ?x
            WHERE
              { ?x  a cy:State ; skos:prefLabel ?l }
            """);
  }

  @Test
  void leavesAQueryWithoutPrefixesAsItIs() {
    assertThat(PrefixLines.onlyUsed("ASK { ?s ?p ?o }\n")).isEqualTo("ASK { ?s ?p ?o }\n");
  }
}
