package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes one spell of several of the same person in the same office. */
final class Spells {
  private static final int DAYS_BETWEEN_TERMS = 2;
  private static final int DAYS_OF_DOUBT = 60;
  private static final Comparator<Spell> BY_BEGINNING =
      Comparator.comparing((Spell spell) -> spell.from().map(PartialDate::text).orElse(""))
          .thenComparing(spell -> spell.until().map(PartialDate::text).orElse("9"));

  private Spells() {}

  /**
   * Returns the spells without those that tell of the same time; the source that comes first is
   * believed, unless another one's date is more exact. Terms that follow each other are one spell.
   */
  static List<Spell> united(List<Spell> spells) {
    List<Spell> united = new ArrayList<>();
    spells.stream().map(Spell::source).distinct().forEach(s -> add(united, of(s, spells)));
    return joined(united);
  }

  private static List<Spell> of(String source, List<Spell> spells) {
    return joined(spells.stream().filter(spell -> spell.source().equals(source)).toList());
  }

  private static List<Spell> joined(List<Spell> spells) {
    List<Spell> joined = new ArrayList<>();
    for (Spell spell : spells.stream().sorted(BY_BEGINNING).toList()) {
      Spell last = joined.isEmpty() ? spell : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && reach(last, spell, DAYS_BETWEEN_TERMS)) {
        joined.set(joined.size() - 1, continued(last, spell));
      } else {
        joined.add(spell);
      }
    }
    return joined;
  }

  private static void add(List<Spell> united, List<Spell> others) {
    for (Spell other : others) {
      Optional<Spell> same = united.stream().filter(spell -> meet(spell, other)).findFirst();
      if (same.isPresent()) {
        united.set(united.indexOf(same.get()), refined(same.get(), other));
      } else {
        united.add(other);
      }
    }
  }

  /** Returns whether two spells of the same person in the same office are likely the same spell. */
  static boolean meet(Spell one, Spell other) {
    return reach(one, other, DAYS_OF_DOUBT) && reach(other, one, DAYS_OF_DOUBT);
  }

  /** Returns whether two spells begin on the same day, as exactly as both sources know it. */
  static boolean beginTogether(Spell one, Spell other) {
    return one.from().isPresent() && agree(one.from(), other.from());
  }

  /** Returns whether two spells begin and end on the same days, as far as both sources know. */
  static boolean isSame(Spell one, Spell other) {
    return beginTogether(one, other)
        && one.until().isPresent()
        && agree(one.until(), other.until());
  }

  private static boolean agree(Optional<PartialDate> one, Optional<PartialDate> other) {
    String first = one.map(PartialDate::text).orElse("-");
    String second = other.map(PartialDate::text).orElse("-");
    return first.startsWith(second) || second.startsWith(first);
  }

  /** Returns whether a spell lasts on a day, as far as the source tells. */
  static boolean covers(Spell spell, LocalDate day) {
    return !beginning(spell).isAfter(day) && !end(spell).isBefore(day);
  }

  /** Returns whether the first spell lasts on all days of the second that are known. */
  static boolean contains(Spell outer, Spell inner) {
    return covers(outer, beginning(inner)) && covers(outer, end(inner));
  }

  /**
   * Returns a spell with the exact dates of those before and after it, where its own name the same
   * year or month less exactly.
   */
  static Spell between(Spell spell, List<Spell> others) {
    Optional<PartialDate> from =
        others.stream()
            .filter(other -> beginning(other).isBefore(beginning(spell)))
            .flatMap(other -> other.until().stream())
            .filter(end -> isMoreExact(end, spell.from()))
            .max(PartialDate::compareTo);
    Optional<PartialDate> until =
        others.stream()
            .filter(other -> end(other).isAfter(end(spell)))
            .flatMap(other -> other.from().stream())
            .filter(start -> isMoreExact(start, spell.until()))
            .min(PartialDate::compareTo);
    Spell exact =
        new Spell(from.or(spell::from), until.or(spell::until), spell.asOf(), spell.source());
    return beginning(exact).isAfter(end(exact)) ? spell : exact;
  }

  private static boolean isMoreExact(PartialDate date, Optional<PartialDate> rough) {
    return rough
        .filter(known -> date.text().length() > known.text().length())
        .filter(known -> date.text().startsWith(known.text()))
        .isPresent();
  }

  /** Returns how many years lie between two spells; none where they overlap. */
  static long yearsApart(Spell one, Spell other) {
    long after = ChronoUnit.YEARS.between(end(one), beginning(other));
    long before = ChronoUnit.YEARS.between(end(other), beginning(one));
    return Math.max(0, Math.max(after, before));
  }

  private static boolean reach(Spell first, Spell next, int days) {
    return !beginning(next).isAfter(end(first).plusDays(days));
  }

  static LocalDate beginning(Spell spell) {
    return spell.from().or(spell::until).map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  /** Returns the last day on which it is known to last. */
  static LocalDate end(Spell spell) {
    return spell.until().or(spell::asOf).or(spell::from).map(PartialDate::latest).orElseThrow();
  }

  /** Two spells of one source: they last until the later end. */
  private static Spell continued(Spell first, Spell next) {
    boolean same = first.from().equals(next.from());
    Spell last =
        end(first).isAfter(end(next)) || (same && first.until().isPresent()) ? first : next;
    return new Spell(first.from(), last.until(), last.asOf(), first.source());
  }

  /** What another source tells of the same spell. */
  private static Spell refined(Spell spell, Spell other) {
    boolean lasts = other.until().isEmpty() && spell.until().isPresent();
    boolean outlasts = end(other).isAfter(end(spell).plusDays(DAYS_OF_DOUBT));
    boolean ends = (spell.until().isEmpty() && other.until().isPresent()) || outlasts;
    Optional<PartialDate> until =
        ends && !(lasts && !outlasts) ? other.until() : moreExact(spell.until(), other.until());
    return new Spell(
        moreExact(spell.from(), other.from()),
        until,
        until.isPresent() ? Optional.empty() : later(spell.asOf(), other.asOf()),
        spell.source());
  }

  private static Optional<PartialDate> later(
      Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().compareTo(other.get()) >= 0 ? one.get() : other.get())
        : one.or(() -> other);
  }

  /** The other date where it says the same more exactly, or where there is no first. */
  private static Optional<PartialDate> moreExact(
      Optional<PartialDate> date, Optional<PartialDate> other) {
    return other
        .filter(exact -> date.map(rough -> exact.text().startsWith(rough.text())).orElse(true))
        .or(() -> date);
  }
}
