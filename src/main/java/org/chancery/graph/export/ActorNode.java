package org.chancery.graph.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An actor of the projected graph.
 *
 * @param id its IRI
 * @param label its preferred label, the English one where there are several
 * @param type its class in the ontology, "Other" where the graph gives none
 * @param country the ISO 3166 alpha-3 code of the state that it is or belongs to
 * @param sectors the parts of society that it stands in
 * @param wikidata its IRI in Wikidata
 * @param degree how many edges end in it
 * @param eventCount how many events of the projection it takes part in
 * @param first the first day of these events and of its relations, empty where one has no known
 *     start
 * @param last the last such day, empty where one has no known end
 */
public record ActorNode(
    String id,
    String label,
    String type,
    Optional<String> country,
    List<String> sectors,
    Optional<String> wikidata,
    int degree,
    int eventCount,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  /** Copies the list. */
  public ActorNode {
    sectors = List.copyOf(sectors);
  }
}
