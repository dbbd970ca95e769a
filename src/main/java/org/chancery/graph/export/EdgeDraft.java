package org.chancery.graph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** An edge while events and relations are still being added to it. Lists keep it small. */
final class EdgeDraft {
  private final EdgeKey key;
  private int weight;
  private int claims;
  private final List<Node> articles = new ArrayList<>(1);
  private final List<Node> places = new ArrayList<>(0);
  private final List<String> modes = new ArrayList<>(0);
  private final List<String> contexts = new ArrayList<>(0);
  private final List<StoredClaim> best = new ArrayList<>(1);
  private List<Spell> spells = new ArrayList<>(1);

  EdgeDraft(EdgeKey key) {
    this.key = key;
  }

  EdgeKey key() {
    return key;
  }

  /** Returns the shortest spell that holds all days so far. */
  Optional<Spell> spell() {
    return spells.stream().reduce(Spell::cover);
  }

  /** Adds what an event or relation brings to this edge, naming at most so many claims. */
  void add(Occurrence occurrence, int evidence) {
    weight = key.kind() == EdgeKind.EVENT ? weight + 1 : 1;
    spells.addAll(occurrence.spells());
    addNew(occurrence.modes(), modes);
    addNew(occurrence.contexts(), contexts);
    addNew(occurrence.places(), places);
    for (StoredClaim claim : occurrence.claims()) {
      claims++;
      claim.article().ifPresent(articles::add);
      keepIfBest(claim, Math.max(1, evidence));
    }
  }

  private static <T> void addNew(List<T> added, List<T> list) {
    added.stream().filter(value -> !list.contains(value)).forEach(list::add);
  }

  private void keepIfBest(StoredClaim claim, int limit) {
    Comparator<StoredClaim> order = StoredClaim.bestFor(key.factuality());
    int place = 0;
    while (place < best.size() && order.compare(best.get(place), claim) <= 0) {
      place++;
    }
    if (place < limit) {
      best.add(place, claim);
      best.subList(Math.min(limit, best.size()), best.size()).clear();
    }
  }

  /** Returns the edge as it is now. */
  ActorEdge finish(Optional<String> viewProperty, Function<Node, String> labels, int evidence) {
    spells = Spell.merged(spells);
    return new ActorEdge(
        key.id(),
        key.kind(),
        key.link().source().getURI(),
        key.link().target().getURI(),
        key.link().directed(),
        key.type(),
        viewProperty,
        key.factuality(),
        weight,
        claims,
        (int) articles.stream().distinct().count(),
        spell().flatMap(Spell::start),
        spell().flatMap(Spell::end),
        best.stream().findFirst().flatMap(StoredClaim::certainty),
        modes.stream().sorted().toList(),
        contexts.stream().sorted().toList(),
        places.stream().map(labels).distinct().sorted().toList(),
        best.stream().limit(evidence).map(claim -> claim.iri().getURI()).toList(),
        best.stream().findFirst().flatMap(StoredClaim::words).map(CleanText::of),
        spells);
  }
}
