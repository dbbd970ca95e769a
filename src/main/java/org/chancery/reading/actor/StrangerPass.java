package org.chancery.reading.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.Pass;
import org.chancery.facts.Sector;
import org.chancery.reading.mention.Meaning;

/** Takes a description that fits nobody known for an actor of its own. */
final class StrangerPass implements ResolutionPass {
  private final Scene scene;

  StrangerPass(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (spot.meaning() instanceof Meaning.Described described) {
      return Optional.of(Finding.of(described(spot, described), Pass.newDescription));
    }
    return spot.meaning() instanceof Meaning.People people
        ? Optional.of(Finding.of(people(people), Pass.name))
        : Optional.empty();
  }

  /** A mere description means something in its own article only. */
  private CastMember described(Spot spot, Meaning.Described described) {
    Optional<String> country = scene.owner(spot).flatMap(CastMember::country);
    CastMember member =
        scene.newcomer(
            described.words(), described.role().type(), country, described.role().sectors(), true);
    member.serves(described.role().function());
    if (spot.sentence().at(spot.mention().first(), "former", "ex")
        || spot.sentence().at(spot.mention().first() - 1, "former")) {
      member.sectors().add(Sector.ELI);
    }
    if (described.role().noun().endsWith("s")) {
      member.severally();
    }
    return member;
  }

  private CastMember people(Meaning.People people) {
    Optional<String> country = people.names().get(0).actor().country();
    return scene.newcomer(
        people.words(), ActorType.Population, country, List.of(Sector.CVL), false);
  }
}
