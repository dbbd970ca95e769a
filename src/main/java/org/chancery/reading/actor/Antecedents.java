package org.chancery.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds who was spoken of shortly before a mention. */
final class Antecedents {
  private final Scene scene;

  Antecedents(Scene scene) {
    this.scene = scene;
  }

  /**
   * Returns the actors that fit in the nearest sentence that has any, from this one back, in text
   * order; none where the last sentences have none.
   *
   * @param sentences how many sentences before this one are looked at
   */
  Set<CastMember> nearest(Spot spot, int sentences, Predicate<CastMember> fits) {
    for (int back = 0; back <= sentences; back++) {
      Set<CastMember> found = in(spot, spot.sentence().index() - back, fits);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  /** Returns the actors that fit in this sentence, before the mention, and in those before it. */
  Set<CastMember> within(Spot spot, int sentences, Predicate<CastMember> fits) {
    Set<CastMember> found = new LinkedHashSet<>();
    for (int back = sentences; back >= 0; back--) {
      found.addAll(in(spot, spot.sentence().index() - back, fits));
    }
    return found;
  }

  private Set<CastMember> in(Spot spot, int sentence, Predicate<CastMember> fits) {
    Set<CastMember> found = new LinkedHashSet<>();
    for (Spot other : before(spot, sentence)) {
      scene
          .finding(other.mention())
          .ifPresent(finding -> finding.members().stream().filter(fits).forEach(found::add));
    }
    return found;
  }

  /** Returns the mentions of a sentence that stand wholly before a mention, in text order. */
  List<Spot> before(Spot spot, int sentence) {
    List<Spot> before = new ArrayList<>();
    for (Spot other : scene.in(sentence)) {
      if (other.before(spot.sentence().index(), spot.mention().first())) {
        before.add(other);
      }
    }
    return before;
  }
}
