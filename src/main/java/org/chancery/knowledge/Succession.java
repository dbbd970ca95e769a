package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds the spells of persons in offices to the catalogue.
 *
 * <p>Where an office has one holder at a time, a spell whose end no source tells ends when the next
 * holder begins, if the sources tell that it did not last longer: another one holds the office on
 * the last day for which the source tells of it, or the source no longer has it on a later day.
 *
 * @param catalogue has the curated tenures, and gets the others
 * @param claims what the sources tell
 */
record Succession(Catalogue catalogue, Map<OfficeSeat, Claims> claims) {
  private static final String EDITIONS = "factbook";

  void add() {
    Map<String, List<Tenure>> curated = byOffice(catalogue.tenures());
    claims.forEach((seat, told) -> told(seat, told, curated).forEach(catalogue::add));
    Map<String, List<Tenure>> offices = byOffice(catalogue.tenures());
    Set<String> single = single();
    catalogue
        .tenures()
        .replaceAll(
            tenure ->
                single.contains(office(tenure)) && tenure.spell().until().isEmpty()
                    ? ended(tenure, others(tenure, offices))
                    : tenure);
    catalogue
        .tenures()
        .replaceAll(
            tenure -> single.contains(office(tenure)) ? sharpened(tenure, offices) : tenure);
  }

  /** In the year in which one ends and the next begins, the more exact date is both's. */
  private static Tenure sharpened(Tenure tenure, Map<String, List<Tenure>> offices) {
    Spell spell = tenure.spell();
    List<Spell> all =
        offices.getOrDefault(office(tenure), List.of()).stream()
            .filter(other -> !other.holder().equals(tenure.holder()))
            .map(Tenure::spell)
            .toList();
    Spell exact = Spells.between(spell, all);
    return new Tenure(tenure.holder(), tenure.title(), tenure.body(), exact);
  }

  private Set<String> single() {
    return claims.keySet().stream()
        .filter(OfficeSeat::single)
        .map(seat -> office(seat.title(), seat.body()))
        .collect(Collectors.toSet());
  }

  private static List<Tenure> told(
      OfficeSeat seat, Claims claims, Map<String, List<Tenure>> curated) {
    List<Tenure> known = curated.getOrDefault(office(seat.title(), seat.body()), List.of());
    return Spells.united(claims.spells()).stream()
        .filter(spell -> known.stream().noneMatch(tenure -> outranks(tenure, seat, spell)))
        .map(spell -> new Tenure(seat.holder(), seat.title(), seat.body(), spell))
        .toList();
  }

  /** The editions name a wrong person now and then. */
  private static boolean outranks(Tenure curated, OfficeSeat seat, Spell spell) {
    return curated.holder().equals(seat.holder())
        ? Spells.meet(curated.spell(), spell)
        : seat.single()
            && spell.source().equals(EDITIONS)
            && Spells.contains(curated.spell(), spell);
  }

  private Tenure ended(Tenure tenure, List<Spell> others) {
    Spell spell = tenure.spell();
    boolean followed = others.stream().anyMatch(other -> Spells.covers(other, Spells.end(spell)));
    Optional<PartialDate> gone = claims(tenure).flatMap(told -> told.goneAfter(spell));
    return others.stream()
        .flatMap(other -> other.from().stream())
        .filter(
            begun ->
                followed
                    ? !begun.earliest().isAfter(Spells.end(spell))
                    : begun.earliest().isAfter(Spells.end(spell))
                        && gone.filter(day -> begun.compareTo(day) <= 0).isPresent())
        .min(Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::text))
        .map(until -> new Spell(spell.from(), Optional.of(until), Optional.empty(), spell.source()))
        .map(closed -> new Tenure(tenure.holder(), tenure.title(), tenure.body(), closed))
        .orElse(tenure);
  }

  private Optional<Claims> claims(Tenure tenure) {
    OfficeSeat seat = new OfficeSeat(tenure.body(), tenure.title(), true, tenure.holder());
    return Optional.ofNullable(claims.get(seat));
  }

  /** The spells of others that began later. */
  private static List<Spell> others(Tenure tenure, Map<String, List<Tenure>> offices) {
    return offices.getOrDefault(office(tenure), List.of()).stream()
        .filter(other -> !other.holder().equals(tenure.holder()))
        .map(Tenure::spell)
        .filter(other -> Spells.beginning(other).isAfter(Spells.beginning(tenure.spell())))
        .toList();
  }

  private static Map<String, List<Tenure>> byOffice(List<Tenure> tenures) {
    Map<String, List<Tenure>> byOffice = new HashMap<>();
    tenures.forEach(
        tenure -> byOffice.computeIfAbsent(office(tenure), o -> new ArrayList<>()).add(tenure));
    return byOffice;
  }

  private static String office(Tenure tenure) {
    return office(tenure.title(), tenure.body());
  }

  private static String office(String title, String body) {
    return title + "\n" + body;
  }
}
