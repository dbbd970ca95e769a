package org.chancery.reading.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Clause;
import org.chancery.reading.time.TimeExpression;

/** Tells when and where the event of a clause took place, what it was about, and with what. */
final class Surroundings {
  private final TimeFinder times;
  private final PlaceFinder places;
  private final RoleFinder roles;

  Surroundings(TimeFinder times, PlaceFinder places, RoleFinder roles) {
    this.times = times;
    this.places = places;
    this.roles = roles;
  }

  /** Returns the expressions that tell when a draft's event took place, the nearest first. */
  List<TimeExpression> times(Draft draft) {
    return times.of(draft);
  }

  /** Returns the expression that tells when what a clause says holds. */
  Optional<TimeExpression> time(Clause clause) {
    return times.of(clause);
  }

  /** Returns where a draft's event took place, or is likely to have, cities before states. */
  List<Site> places(Draft draft) {
    return places.of(draft);
  }

  /** Returns the words that tell what a draft's event was about. */
  Optional<Stretch> topic(Draft draft) {
    return roles.topic(draft);
  }

  /** Returns the words that tell with what a draft's event was done. */
  Optional<Stretch> instrument(Draft draft) {
    return roles.instrument(draft);
  }
}
