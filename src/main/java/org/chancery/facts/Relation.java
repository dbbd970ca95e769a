package org.chancery.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A standing relation between two actors that an article states or plainly presupposes.
 *
 * @param subject the id of the actor that stands in the relation
 * @param predicate the relation
 * @param office the title of the office, for {@link Predicate#holdsOffice}
 * @param object the id of the actor that it stands in the relation to
 * @param status whether it holds, held once, or is to come
 * @param from the first day that it holds
 * @param until the last day that it holds
 * @param evidence the words that say so
 */
public record Relation(
    String subject,
    Predicate predicate,
    Optional<String> office,
    String object,
    Status status,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Excerpt evidence) {

  /** Checks that both actors are named. */
  public Relation {
    Check.filled(subject, "subject");
    Check.filled(object, "object");
  }
}
