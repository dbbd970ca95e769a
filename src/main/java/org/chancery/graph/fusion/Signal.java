package org.chancery.graph.fusion;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.facts.Status;

/**
 * One sign that a relationship holds, has ended, or is to come; or what several signs come to.
 *
 * @param status what the latest sign says
 * @param date the day of the latest sign, as ISO 8601
 * @param from the day on which it began, the latest where there are several
 * @param until the day on which it ended, the latest where there are several
 */
record Signal(Status status, Optional<String> date, Optional<String> from, Optional<String> until) {

  /** A plan never outweighs what was; of what was, the latest counts; on one day, what holds. */
  private static final Comparator<Signal> WEAKEST_FIRST =
      Comparator.comparing((Signal signal) -> signal.status != Status.planned)
          .thenComparing(signal -> signal.date.orElse(""))
          .thenComparing(signal -> signal.status == Status.current);

  /** Returns what both signs together come to, the same in either order. */
  Signal with(Signal other) {
    Signal strongest = WEAKEST_FIRST.compare(this, other) >= 0 ? this : other;
    return new Signal(
        strongest.status, strongest.date, latest(from, other.from), latest(until, other.until));
  }

  private static Optional<String> latest(Optional<String> one, Optional<String> other) {
    return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
  }
}
