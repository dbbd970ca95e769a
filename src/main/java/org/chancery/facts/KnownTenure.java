package org.chancery.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person held an office, as the reference data tell.
 *
 * @param holder the person's id
 * @param title the office's title: "President"
 * @param body the id of the state or organisation that the office is of
 * @param from the first day in office
 * @param until the last day in office, empty while it lasts or where it is not known
 * @param asOf the day on which an open tenure was known to last
 */
public record KnownTenure(
    String holder,
    String title,
    String body,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> asOf) {

  /** Checks that holder, title and body are named. */
  public KnownTenure {
    Check.filled(holder, "holder");
    Check.filled(title, "title");
    Check.filled(body, "body");
  }
}
