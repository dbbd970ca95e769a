package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds the spells of persons in offices to the catalogue.
 *
 * <p>Where an office has one holder at a time, a spell whose end no source tells ends when the next
 * holder begins, if that is before the day on which the source still had it.
 *
 * @param catalogue has the curated tenures, and gets the others
 * @param spells what the sources tell
 */
record Succession(Catalogue catalogue, Map<OfficeSeat, List<Spell>> spells) {

  void add() {
    Map<String, List<Tenure>> curated = byOffice(catalogue.tenures());
    List<Tenure> told = new ArrayList<>();
    spells.forEach((seat, all) -> told.addAll(told(seat, all, curated)));
    Map<String, List<Tenure>> all = byOffice(told);
    curated.forEach(
        (office, tenures) -> all.computeIfAbsent(office, o -> new ArrayList<>()).addAll(tenures));
    for (Tenure tenure : told) {
      catalogue.add(
          ended(tenure, all.getOrDefault(office(tenure.title(), tenure.body()), List.of())));
    }
  }

  private static List<Tenure> told(
      OfficeSeat seat, List<Spell> spells, Map<String, List<Tenure>> curated) {
    List<Tenure> known = curated.getOrDefault(office(seat.title(), seat.body()), List.of());
    return Spells.united(spells).stream()
        .filter(spell -> known.stream().noneMatch(tenure -> isTold(tenure, seat, spell)))
        .map(spell -> new Tenure(seat.holder(), seat.title(), seat.body(), spell))
        .toList();
  }

  private static boolean isTold(Tenure curated, OfficeSeat seat, Spell spell) {
    return curated.holder().equals(seat.holder()) && Spells.meet(curated.spell(), spell);
  }

  private Tenure ended(Tenure tenure, List<Tenure> office) {
    Spell spell = tenure.spell();
    Optional<PartialDate> end =
        isSingle(tenure) && spell.until().isEmpty() ? next(tenure, office) : Optional.empty();
    return end.map(
            until ->
                new Tenure(
                    tenure.holder(),
                    tenure.title(),
                    tenure.body(),
                    new Spell(spell.from(), end, Optional.empty(), spell.source())))
        .orElse(tenure);
  }

  private boolean isSingle(Tenure tenure) {
    return spells.containsKey(new OfficeSeat(tenure.body(), tenure.title(), true, tenure.holder()));
  }

  private static Optional<PartialDate> next(Tenure tenure, List<Tenure> office) {
    return office.stream()
        .filter(other -> !other.holder().equals(tenure.holder()))
        .map(Tenure::spell)
        .filter(other -> Spells.beginning(other).isAfter(Spells.beginning(tenure.spell())))
        .filter(other -> !Spells.beginning(other).isAfter(Spells.end(tenure.spell())))
        .flatMap(other -> other.from().stream())
        .min(PartialDate::compareTo);
  }

  private static Map<String, List<Tenure>> byOffice(List<Tenure> tenures) {
    Map<String, List<Tenure>> byOffice = new HashMap<>();
    tenures.forEach(
        tenure ->
            byOffice
                .computeIfAbsent(office(tenure.title(), tenure.body()), o -> new ArrayList<>())
                .add(tenure));
    return byOffice;
  }

  private static String office(String title, String body) {
    return title + "\n" + body;
  }
}
