package org.chancery.graph.export;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.facts.Certainty;
import org.chancery.facts.Factuality;
import org.chancery.facts.Polarity;
import org.chancery.graph.rdf.Cy;

/**
 * A claim as the graph has it.
 *
 * @param iri its IRI
 * @param affirms whether it says that the event happened rather than that it did not
 * @param certainty how sure its source is
 * @param confidence how sure the reading of it is, between 0 and 1
 * @param article where it stands
 * @param words those of the article that make it
 */
record StoredClaim(
    Node iri,
    boolean affirms,
    Optional<Certainty> certainty,
    double confidence,
    Optional<Node> article,
    Optional<String> words) {

  static StoredClaim of(Description claim) {
    return new StoredClaim(
        claim.subject(),
        claim.things(Cy.polarity).noneMatch(Cy.of(Polarity.negative).asNode()::equals),
        certainty(claim),
        claim
            .words(Cy.confidence)
            .map(Doubles::tryParse)
            .filter(n -> n != null)
            .findFirst()
            .orElse(0.0),
        claim.things(Cy.inArticle).findFirst(),
        claim.words(Cy.evidence).findFirst());
  }

  /**
   * Returns the order of the claims of what is so: first those that say so, the most certain ones
   * first, then by confidence, then by IRI.
   */
  static Comparator<StoredClaim> bestFor(Factuality factuality) {
    return Comparator.comparing(
            (StoredClaim claim) -> claim.affirms == (factuality == Factuality.NEGATED))
        .thenComparing(claim -> claim.certainty.map(Certainty::ordinal).orElse(Integer.MAX_VALUE))
        .thenComparing(Comparator.comparingDouble(StoredClaim::confidence).reversed())
        .thenComparing(StoredClaim::iri, Iris.ORDER);
  }

  private static Optional<Certainty> certainty(Description claim) {
    return Arrays.stream(Certainty.values())
        .filter(certainty -> claim.things(Cy.certainty).anyMatch(Cy.of(certainty).asNode()::equals))
        .findFirst();
  }
}
