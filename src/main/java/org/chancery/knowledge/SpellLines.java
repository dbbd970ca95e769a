package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/** Writes down how long something held. */
final class SpellLines {
  private SpellLines() {}

  /** Adds when it began and ended, how far it is known, and who tells. */
  static TurtleBlock spell(TurtleBlock block, Spell spell) {
    Optional<LocalDate> known = spell.until().isPresent() ? Optional.empty() : known(spell);
    return bounds(block, spell.from(), spell.until())
        .with("cy:asOf", known.map(TurtleTerms::date))
        .with("dcterms:source", TurtleTerms.local("source", spell.source()));
  }

  /** Adds the first and the last day that the dates allow, and how exact they are. */
  static TurtleBlock bounds(
      TurtleBlock block, Optional<PartialDate> from, Optional<PartialDate> until) {
    return block
        .with("cy:from", from.map(date -> TurtleTerms.date(date.earliest())))
        .with("cy:precision", from.flatMap(SpellLines::precision))
        .with("cy:until", until.map(date -> TurtleTerms.date(date.latest())))
        .with("cy:untilPrecision", until.flatMap(SpellLines::precision));
  }

  /** What is known in a year is known on the first of its days that the spell has. */
  private static Optional<LocalDate> known(Spell spell) {
    LocalDate begin = spell.from().map(PartialDate::earliest).orElse(LocalDate.MIN);
    return spell.asOf().map(date -> date.earliest().isBefore(begin) ? begin : date.earliest());
  }

  private static Optional<String> precision(PartialDate date) {
    return Optional.of(date.precision())
        .filter(precision -> !precision.equals("day"))
        .map(TurtleTerms::plain);
  }
}
