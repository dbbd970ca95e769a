package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;

/**
 * Tells which person of the catalogue a source speaks of, and adds those who are not there. Serves
 * one thread.
 *
 * <p>A person is known by the id in Wikidata; else by the same name in the same state; else by a
 * name that sounds alike, if the person held the same office at that time. Where two persons fit,
 * none is taken.
 */
final class PersonFinder {
  private final Catalogue catalogue;
  private final Map<String, List<Entry>> byCountry = new HashMap<>();
  private final Map<String, List<Tenure>> tenures = new HashMap<>();

  PersonFinder(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.entries().stream()
        .filter(entry -> entry.type() == ActorType.Person)
        .forEach(this::index);
    catalogue.tenures().forEach(this::remember);
  }

  /**
   * Returns the person who held an office; afterwards it has the spellings of the source. Empty
   * where nobody is known by that name and it is too short to tell one person from another.
   */
  Optional<Entry> person(Holding holding) {
    Optional<Entry> known = known(holding);
    return known.isPresent() || holding.holder().isNamed()
        ? Optional.of(told(known.orElseGet(() -> added(holding)), holding))
        : Optional.empty();
  }

  private Entry told(Entry person, Holding holding) {
    holding.holder().wikidata().ifPresent(id -> catalogue.identify(person, id));
    person.sectors().addAll(holding.office().sectors());
    holding.holder().spellings().forEach(spelling -> spell(person, spelling));
    remember(new Tenure(person.slug(), holding.title(), holding.body().slug(), holding.spell()));
    return person;
  }

  private Optional<Entry> known(Holding holding) {
    return holding
        .holder()
        .wikidata()
        .flatMap(catalogue::findByWikidata)
        .or(() -> only(named(holding, PersonFinder::isWrittenSame)))
        .or(() -> only(named(holding, NameLikeness::soundSame)))
        .or(() -> only(colleagues(holding)))
        .or(() -> only(compatriots(holding)))
        .or(() -> only(twins(holding)));
  }

  private List<Entry> named(Holding holding, BiPredicate<String, String> same) {
    return candidates(
        holding,
        person ->
            names(person)
                .anyMatch(
                    name ->
                        holding.holder().spellings().stream().anyMatch(o -> same.test(o, name))));
  }

  private static boolean isWrittenSame(String one, String other) {
    return NameLikeness.folded(one).equals(NameLikeness.folded(other))
        || NameLikeness.squeezed(one).equals(NameLikeness.squeezed(other));
  }

  /** Persons of a like name who held the same office at that time. */
  private List<Entry> colleagues(Holding holding) {
    List<Entry> alike = candidates(holding, person -> isColleague(person, holding));
    long most = alike.stream().mapToLong(person -> likeness(person, holding)).max().orElse(0);
    return alike.stream().filter(person -> likeness(person, holding) == most).toList();
  }

  private boolean isColleague(Entry person, Holding holding) {
    return tenures(person).anyMatch(tenure -> beginsWith(tenure, holding))
        ? likeness(person, holding) > 0
        : tenures(person).anyMatch(tenure -> agrees(tenure, holding))
            && names(person).anyMatch(name -> alike(holding, name));
  }

  /** Persons of whose names all words sound like words of the other, in any office since. */
  private List<Entry> compatriots(Holding holding) {
    return holding.holder().wikidata().isPresent()
        ? List.of()
        : candidates(
            holding,
            person ->
                names(person).anyMatch(name -> contained(holding, name))
                    && tenures(person).allMatch(tenure -> near(tenure, holding)));
  }

  private static boolean contained(Holding holding, String name) {
    return holding.holder().spellings().stream()
        .anyMatch(other -> NameLikeness.isContained(name, other));
  }

  private static boolean near(Tenure tenure, Holding holding) {
    return Spells.yearsApart(tenure.spell(), holding.spell()) <= 10;
  }

  private static boolean agrees(Tenure tenure, Holding holding) {
    return tenure.title().equals(holding.title())
        && tenure.body().equals(holding.body().slug())
        && Spells.meet(tenure.spell(), holding.spell());
  }

  /** Who began in an office on the same day and shares a name is the same person. */
  private static boolean beginsWith(Tenure tenure, Holding holding) {
    return agrees(tenure, holding)
        && tenure.spell().from().filter(from -> from.precision().equals("day")).isPresent()
        && Spells.beginTogether(tenure.spell(), holding.spell());
  }

  /** Two ids in Wikidata of one person, who held one office in the same time. */
  private List<Entry> twins(Holding holding) {
    return byCountry.getOrDefault(holding.body().slug(), List.of()).stream()
        .filter(person -> holding.office().single())
        .filter(person -> tenures(person).anyMatch(tenure -> isSame(tenure, holding)))
        .filter(person -> names(person).anyMatch(name -> alike(holding, name)))
        .toList();
  }

  private static boolean isSame(Tenure tenure, Holding holding) {
    return agrees(tenure, holding) && Spells.isSame(tenure.spell(), holding.spell());
  }

  private static boolean alike(Holding holding, String name) {
    return holding.holder().spellings().stream().anyMatch(o -> NameLikeness.alike(o, name));
  }

  private static long likeness(Entry person, Holding holding) {
    return names(person)
        .flatMap(
            name ->
                holding.holder().spellings().stream()
                    .map(other -> NameLikeness.likeness(name, other)))
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /** Two persons with ids in Wikidata are two persons. */
  private List<Entry> candidates(Holding holding, Predicate<Entry> fits) {
    boolean identified = holding.holder().wikidata().isPresent();
    return byCountry.getOrDefault(holding.body().slug(), List.of()).stream()
        .filter(person -> !identified || person.wikidata().isEmpty())
        .filter(fits)
        .toList();
  }

  private static Optional<Entry> only(List<Entry> persons) {
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  private Entry added(Holding holding) {
    Entry body = holding.body();
    Entry person = catalogue.addDistinct(ActorType.Person, holding.holder().name(), body.name());
    person.countries().add(body.slug());
    index(person);
    return person;
  }

  /** A bare surname or given name is no alias, nor is what differs in hyphens and accents only. */
  private static void spell(Entry person, String spelling) {
    boolean told =
        names(person)
            .map(NameLikeness::squeezed)
            .anyMatch(name -> name.equals(NameLikeness.squeezed(spelling)));
    if (!told && spelling.contains(" ")) {
      person.aliases().add(spelling);
    }
  }

  private void index(Entry person) {
    person
        .countries()
        .forEach(state -> byCountry.computeIfAbsent(state, s -> new ArrayList<>()).add(person));
  }

  private void remember(Tenure tenure) {
    tenures.computeIfAbsent(tenure.holder(), unused -> new ArrayList<>()).add(tenure);
  }

  private Stream<Tenure> tenures(Entry person) {
    return tenures.getOrDefault(person.slug(), List.of()).stream();
  }

  private static Stream<String> names(Entry person) {
    return Stream.concat(Stream.of(person.name()), person.aliases().stream());
  }
}
