package org.chancery.graph.export;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.chancery.facts.Factuality;

/**
 * One event, or one relation that holds, as the graph has it.
 *
 * @param kind which of the two
 * @param type the name of its class or property in the ontology
 * @param factuality whether it happened
 * @param participants the actors that are part of it
 * @param links between which of these it makes an edge
 * @param spells when it happened or holds; the days of its reports where that is not known
 * @param modes how it was carried out
 * @param contexts which spheres of life it is about
 * @param places where it happened
 * @param sources the things of which the graph says so: the event, the relationship
 * @param claims what tells of it
 */
record Occurrence(
    EdgeKind kind,
    String type,
    Factuality factuality,
    Set<Node> participants,
    Set<Link> links,
    List<Spell> spells,
    List<String> modes,
    List<String> contexts,
    List<Node> places,
    List<Node> sources,
    List<StoredClaim> claims) {

  /** Returns the same with those claims. */
  Occurrence withClaims(List<StoredClaim> told) {
    return new Occurrence(
        kind,
        type,
        factuality,
        participants,
        links,
        spells,
        modes,
        contexts,
        places,
        sources,
        told);
  }

  /** Returns whether any article tells of it. */
  boolean isTold() {
    return !claims.isEmpty();
  }

  /** Returns whether something of it is among these actors: a link, or if it has none, itself. */
  boolean isAmong(Predicate<Node> actors) {
    return links.isEmpty()
        ? participants.stream().allMatch(actors)
        : links.stream().anyMatch(link -> link.ends().allMatch(actors));
  }
}
