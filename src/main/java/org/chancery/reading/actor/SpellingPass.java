package org.chancery.reading.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Title;

/**
 * Takes a person's name for another spelling of a known one, where one known person of a country
 * that the article speaks of has such a name.
 */
final class SpellingPass implements ResolutionPass {
  private final Scene scene;

  SpellingPass(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (!(spot.meaning() instanceof Meaning.Unknown unknown)
        || unknown.type() != ActorType.Person
        || NameWords.oneWord(unknown.name())) {
      return Optional.empty();
    }
    Optional<String> country = scene.owner(spot).flatMap(CastMember::country);
    List<KnownActor> left =
        scene.directory().spelled(unknown.name()).stream()
            .filter(actor -> supported(actor, country, unknown))
            .toList();
    return left.size() == 1 ? Optional.of(found(spot, left.get(0))) : Optional.empty();
  }

  private Finding found(Spot spot, KnownActor actor) {
    CastMember member = scene.admit(actor);
    member.alsoCalled(((Meaning.Unknown) spot.meaning()).name());
    return scene.found(spot, member, Pass.spelling);
  }

  /** A likeness of sound is not enough: the country must agree, or the letters. */
  private boolean supported(KnownActor actor, Optional<String> country, Meaning.Unknown unknown) {
    if (country.isPresent()) {
      return actor.country().equals(country);
    }
    boolean letters = actor.names().anyMatch(known -> NameWords.sameLetters(known, unknown.name()));
    boolean holder =
        unknown.standing().title().filter(t -> t.kind() == Title.Kind.OCCUPATION).isEmpty();
    return (letters && holder) || actor.country().filter(scene.countries()::contains).isPresent();
  }
}
