package org.chancery.graph.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Certainty;
import org.chancery.facts.Factuality;

/**
 * What there is of one type and factuality between two actors: events taken together, or a relation
 * that holds.
 *
 * @param id made from ends, type and factuality, so that it is the same in every export
 * @param kind events or a relation
 * @param source the IRI of the actor that acts; of an undirected edge the lesser IRI
 * @param target the IRI of the other actor
 * @param directed whether source and target differ in what they do
 * @param type the class of the events, or the relation, by its name in the ontology
 * @param viewProperty the IRI of the property that stands for it in the current view
 * @param factuality whether it happened, is planned, is merely possible, or was denied
 * @param weight how many events; 1 for a relation
 * @param claimCount how many claims tell of it
 * @param articleCount in how many articles
 * @param first its first day, empty where one of the spells has no known start or there is none
 * @param last its last day, empty where one of the spells has no known end or there is none
 * @param certainty the certainty of the best claim
 * @param modes how it was carried out, sorted
 * @param contexts which spheres of life it is about, sorted
 * @param places labels of where it happened, sorted
 * @param evidence the IRIs of the best claims, best first
 * @param quote the words of the best claim
 * @param spells when it happened or holds, in order and without overlap
 */
public record ActorEdge(
    String id,
    EdgeKind kind,
    String source,
    String target,
    boolean directed,
    String type,
    Optional<String> viewProperty,
    Factuality factuality,
    int weight,
    int claimCount,
    int articleCount,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<Certainty> certainty,
    List<String> modes,
    List<String> contexts,
    List<String> places,
    List<String> evidence,
    Optional<String> quote,
    List<Spell> spells) {

  /** Copies the lists. */
  public ActorEdge {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    places = List.copyOf(places);
    evidence = List.copyOf(evidence);
    spells = List.copyOf(spells);
  }
}
