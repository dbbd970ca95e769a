package org.chancery.graph.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days from one to another, both included.
 *
 * @param start the first day, empty where it is not known
 * @param end the last day, empty where it is not known or has not come
 */
public record Spell(Optional<LocalDate> start, Optional<LocalDate> end)
    implements Comparable<Spell> {
  private static final Comparator<Spell> ORDER =
      Comparator.comparing(Spell::startOrMinimum).thenComparing(Spell::endOrMaximum);

  /** Checks that the days are in order. */
  public Spell {
    if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
      throw new IllegalArgumentException(start.get() + " is after " + end.get());
    }
  }

  /** Returns whether some day is in this spell and in the period, whose open ends have no limit. */
  public boolean overlaps(Optional<LocalDate> from, Optional<LocalDate> until) {
    return meets(new Spell(from, until));
  }

  /** Returns the shortest spell that holds this one and the other. */
  public Spell cover(Spell other) {
    return new Spell(
        start.flatMap(mine -> other.start.map(its -> mine.isBefore(its) ? mine : its)),
        end.flatMap(mine -> other.end.map(its -> mine.isAfter(its) ? mine : its)));
  }

  /** Returns the same days as spells in order, no two of which share a day. */
  public static List<Spell> merged(Collection<Spell> spells) {
    List<Spell> merged = new ArrayList<>(1);
    spells.stream().sorted().forEach(spell -> append(merged, spell));
    return List.copyOf(merged);
  }

  private static void append(List<Spell> merged, Spell spell) {
    int last = merged.size() - 1;
    if (last >= 0 && merged.get(last).meets(spell)) {
      merged.set(last, merged.get(last).cover(spell));
    } else {
      merged.add(spell);
    }
  }

  private boolean meets(Spell other) {
    return !startOrMinimum().isAfter(other.endOrMaximum())
        && !endOrMaximum().isBefore(other.startOrMinimum());
  }

  private LocalDate startOrMinimum() {
    return start.orElse(LocalDate.MIN);
  }

  private LocalDate endOrMaximum() {
    return end.orElse(LocalDate.MAX);
  }

  @Override
  public int compareTo(Spell other) {
    return ORDER.compare(this, other);
  }

  /** Returns the spell as an interval of ISO 8601: {@code 2025-01-01/2025-01-31}, open as "..". */
  @Override
  public String toString() {
    return start.map(LocalDate::toString).orElse("..")
        + "/"
        + end.map(LocalDate::toString).orElse("..");
  }
}
