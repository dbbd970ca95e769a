package org.chancery.graph.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.chancery.facts.Factuality;

/**
 * What part of the graph is exported.
 *
 * <p>An event or relation passes if all that is asked of it is known to be so: where a period is
 * asked for, one without any date does not pass; where certainties are asked for, one whose claims
 * give none does not; where types are asked for, relations do not.
 *
 * @param actors IRIs or exact labels of actors; none means all
 * @param hops how far from these actors the others may be: 0 keeps only what is among them, 1 also
 *     their neighbours and what is among all of these, and so on
 * @param types the types of events; none means all, and relations
 * @param from the first day of the period that an event must overlap; the days when it was reported
 *     stand in for those of an event without a date
 * @param until the last day of that period
 * @param certainties the certainties that the best claim of an event may have; none means all
 * @param planned whether planned and possible events are exported beside those that happened
 * @param negated whether events that were denied are exported beside those that happened
 */
public record ExportFilter(
    Set<String> actors,
    int hops,
    Set<EventType> types,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Set<Certainty> certainties,
    boolean planned,
    boolean negated) {

  /** Checks the hops and that the period is in order. */
  public ExportFilter {
    if (hops < 0) {
      throw new ExportException("hops must be 0 or more, not " + hops);
    }
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      throw new ExportException(
          "the period ends on " + until.get() + ", before it begins on " + from.get());
    }
    actors = Set.copyOf(actors);
    types = Set.copyOf(types);
    certainties = Set.copyOf(certainties);
  }

  /** Returns the filter that lets all pass that happened or holds. */
  public static ExportFilter everything() {
    return new ExportFilter(
        Set.of(), 0, Set.of(), Optional.empty(), Optional.empty(), Set.of(), false, false);
  }

  /** Returns whether neither actors nor types, dates or certainties are asked for. */
  public boolean unrestricted() {
    return actors.isEmpty() && types.isEmpty() && !hasPeriod() && certainties.isEmpty();
  }

  /** Returns whether that passes as far as it can be told without its claims. */
  boolean admits(Occurrence occurrence) {
    return admits(occurrence.factuality()) && admitsType(occurrence) && admitsTime(occurrence);
  }

  /** Returns whether the claims of that pass. */
  boolean admitsCertainty(Occurrence occurrence) {
    return certainties.isEmpty()
        || bestClaim(occurrence)
            .flatMap(StoredClaim::certainty)
            .filter(certainties::contains)
            .isPresent();
  }

  private boolean admits(Factuality factuality) {
    return switch (factuality) {
      case ACTUAL -> true;
      case PLANNED, POSSIBLE -> planned;
      case NEGATED -> negated;
    };
  }

  private boolean admitsType(Occurrence occurrence) {
    return types.isEmpty() || hasAskedType(occurrence);
  }

  private boolean hasAskedType(Occurrence occurrence) {
    return occurrence.kind() == EdgeKind.EVENT
        && EventType.named(occurrence.type()).filter(types::contains).isPresent();
  }

  private boolean admitsTime(Occurrence occurrence) {
    return !hasPeriod()
        || occurrence.spells().stream().anyMatch(spell -> spell.overlaps(from, until));
  }

  private boolean hasPeriod() {
    return Stream.of(from, until).anyMatch(Optional::isPresent);
  }

  private static Optional<StoredClaim> bestClaim(Occurrence occurrence) {
    return occurrence.claims().stream().min(StoredClaim.bestFor(occurrence.factuality()));
  }
}
