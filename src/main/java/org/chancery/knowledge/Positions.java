package org.chancery.knowledge;

import java.util.Optional;

/** Reads where a place is. */
final class Positions {
  private static final String DECIMAL = "-?\\d{1,3}(\\.\\d+)?";

  private Positions() {}

  /** Returns the position, where both numbers are decimals. */
  static Optional<Position> of(String latitude, String longitude) {
    return latitude.matches(DECIMAL) && longitude.matches(DECIMAL)
        ? Optional.of(new Position(latitude, longitude))
        : Optional.empty();
  }
}
