package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sources tell of one person in one office. Serves one thread. */
final class Claims {
  private final List<Spell> spells = new ArrayList<>();
  private final List<PartialDate> gone = new ArrayList<>();

  void add(Holding holding) {
    spells.add(holding.spell());
    holding.goneBy().ifPresent(gone::add);
  }

  List<Spell> spells() {
    return spells;
  }

  /** Returns the first day after a spell's last one on which a source no longer had the person. */
  Optional<PartialDate> goneAfter(Spell spell) {
    return gone.stream()
        .filter(day -> day.earliest().isAfter(Spells.end(spell)))
        .min(PartialDate::compareTo);
  }
}
