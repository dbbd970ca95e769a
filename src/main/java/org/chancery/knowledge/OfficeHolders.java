package org.chancery.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds persons and the offices that they held since 1990, by Wikidata and the World Factbook.
 *
 * <p>Comes after the curated persons and tenures, which outrank it: a spell that overlaps a curated
 * one of the same person in the same office is dropped.
 *
 * @param sources the folder of the public sources
 * @param titles the table of the offices that are kept
 */
record OfficeHolders(Path sources, Path titles) implements KnowledgeSource {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  @Override
  public void contribute(Catalogue catalogue) {
    OfficeTitles offices = OfficeTitles.read(titles);
    CanonicalTitles.of(catalogue, offices).write();
    PersonFinder persons = new PersonFinder(catalogue);
    Map<OfficeSeat, Claims> claims = new TreeMap<>();
    for (Holding holding : holdings(catalogue, offices)) {
      persons
          .person(holding)
          .map(person -> OfficeSeat.of(person, holding))
          .map(seat -> claims.computeIfAbsent(seat, unused -> new Claims()))
          .ifPresent(known -> known.add(holding));
    }
    new Succession(catalogue, claims).add();
  }

  private List<Holding> holdings(Catalogue catalogue, OfficeTitles offices) {
    List<Holding> holdings = new ArrayList<>();
    Path wikidata = sources.resolve("peppercat_wikidata");
    Path factbook = sources.resolve("factbook").resolve("leaders_timeline.tsv");
    holdings.addAll(new WikidataOfficeHolders(wikidata, offices, catalogue).holdings());
    holdings.addAll(new FactbookLeaders(factbook, offices, catalogue).holdings());
    return holdings.stream().filter(OfficeHolders::isRecent).toList();
  }

  /** An open spell that began long ago has lost its end more probably than it lasts. */
  private static boolean isRecent(Holding holding) {
    Spell spell = holding.spell();
    boolean dated = spell.from().isPresent() || spell.until().isPresent();
    return dated
        && spell.until().or(spell::from).filter(day -> day.latest().isBefore(EARLIEST)).isEmpty();
  }
}
