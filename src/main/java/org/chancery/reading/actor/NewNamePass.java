package org.chancery.reading.actor;

import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.Meaning;

/** Takes a name that nobody known bears for a new actor. */
final class NewNamePass implements ResolutionPass {
  private final Scene scene;
  private final boolean full;

  /**
   * Makes the pass.
   *
   * @param full whether it looks at names of more than one word alone
   */
  NewNamePass(Scene scene, boolean full) {
    this.scene = scene;
    this.full = full;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (!(spot.meaning() instanceof Meaning.Unknown unknown)
        || (full && NameWords.oneWord(unknown.name()))) {
      return Optional.empty();
    }
    CastMember member =
        scene.shortNames().same(unknown.name()).orElseGet(() -> newcomer(spot, unknown));
    return Optional.of(scene.found(spot, member, Pass.newName));
  }

  private CastMember newcomer(Spot spot, Meaning.Unknown unknown) {
    Optional<String> country = scene.owner(spot).flatMap(CastMember::country);
    boolean vague = unknown.type() == ActorType.Other || NameWords.oneWord(unknown.name());
    return scene.newcomer(unknown.name(), unknown.type(), country, unknown.sectors(), vague);
  }
}
