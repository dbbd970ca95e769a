package org.chancery.reading.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From where an expression of time is seen.
 *
 * @param written the day of writing, where it is known
 * @param ahead whether what is spoken of lies in the future
 * @param told the expression that the text told before, where it is sure
 * @param steps how many expressions lean on each other so far
 */
record Scene(Optional<LocalDate> written, boolean ahead, Optional<TimeExpression> told, int steps) {
  private static final int MOST_STEPS = 3;

  /** Returns the days of the expression that the text told before. */
  Optional<Days> before() {
    return steps >= MOST_STEPS
        ? Optional.empty()
        : told.flatMap(other -> other.moment().days(seenFrom(other)));
  }

  private Scene seenFrom(TimeExpression other) {
    return new Scene(written, ahead, other.before(), steps + 1);
  }

  /** Returns the scene as if it were written on another day, about what lay behind then. */
  Scene backFrom(LocalDate day) {
    return new Scene(Optional.of(day), false, told, steps);
  }
}
