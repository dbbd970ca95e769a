package org.chancery.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Standing;
import org.chancery.reading.mention.Title;
import org.chancery.reading.text.Tag;

/**
 * Takes a surname that the article nowhere explains for an office-holder: of the title before it,
 * or a head of state or government of a country that the article speaks of.
 */
final class SurnamePass implements ResolutionPass {
  private static final Set<String> HEADS =
      Set.of(
          "president", "prime minister", "chancellor", "king", "queen", "supreme leader", "pope");

  private final Scene scene;

  SurnamePass(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (!(spot.meaning() instanceof Meaning.Unknown unknown) || !mayBePerson(unknown)) {
      return Optional.empty();
    }
    List<KnownActor> namesakes =
        scene.directory().ofSurname(unknown.name()).stream()
            .filter(actor -> endsLike(actor, unknown.name()))
            .toList();
    return meant(spot, namesakes, unknown.standing())
        .map(actor -> scene.found(spot, actor, Pass.surname));
  }

  private static boolean mayBePerson(Meaning.Unknown unknown) {
    return unknown.type() == ActorType.Person;
  }

  private static boolean endsLike(KnownActor actor, String name) {
    return actor.names().anyMatch(known -> NameWords.endsWith(known, name));
  }

  private Optional<KnownActor> meant(Spot spot, List<KnownActor> namesakes, Standing standing) {
    Optional<String> owner = scene.owner(spot).flatMap(CastMember::country);
    Optional<Title> title = standing.title().filter(t -> t.kind() == Title.Kind.OFFICE);
    Predicate<KnownTenure> office =
        title.isPresent()
            ? tenure -> tenure.title().equalsIgnoreCase(title.get().office())
            : tenure -> HEADS.contains(tenure.title().toLowerCase(Locale.ROOT));
    List<KnownActor> holders =
        namesakes.stream()
            .filter(actor -> owner.isEmpty() || actor.country().equals(owner))
            .filter(actor -> holds(actor, office))
            .toList();
    List<KnownActor> likely = title.isPresent() ? holders : spokenOf(holders);
    return only(inOffice(likely, office))
        .or(() -> only(likely))
        .or(() -> only(spokenOf(likely)))
        .or(() -> known(spot, holders, standing));
  }

  /** "Merkel", without a word of Germany: the one famous head of whatever state of that name. */
  private static Optional<KnownActor> known(
      Spot spot, List<KnownActor> holders, Standing standing) {
    boolean describes = spot.sentence().at(spot.mention().end(), Tag.NOUN);
    return only(holders.stream().filter(KnownActor::notable).toList())
        .filter(unused -> standing.equals(Standing.NONE) && !describes);
  }

  private List<KnownActor> inOffice(List<KnownActor> actors, Predicate<KnownTenure> office) {
    return scene
        .date()
        .map(
            day ->
                actors.stream()
                    .filter(a -> scene.directory().inOffice(a.id(), office, day))
                    .toList())
        .orElse(List.of());
  }

  private List<KnownActor> spokenOf(List<KnownActor> actors) {
    return actors.stream()
        .filter(actor -> actor.country().filter(scene.countries()::contains).isPresent())
        .toList();
  }

  private static Optional<KnownActor> only(List<KnownActor> actors) {
    return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
  }

  /** A former president is still named by the surname; without a day, whoever ever held it. */
  private boolean holds(KnownActor actor, Predicate<KnownTenure> office) {
    Optional<LocalDate> day = scene.date();
    return scene.directory().tenures(actor.id()).stream()
        .filter(office)
        .anyMatch(tenure -> day.isEmpty() || ActorDirectory.begun(tenure, day.get()));
  }
}
