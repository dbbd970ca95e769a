package org.chancery.reading.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.Meaning;

/** Finds the actors of one article's mentions in passes, the surest first. */
final class Casting {
  private final Scene scene;
  private final List<ResolutionPass> sure;
  private final List<ResolutionPass> backward;

  Casting(Scene scene, Regions regions) {
    this.scene = scene;
    NamePass names = new NamePass(scene);
    ShortNamePass shortNames = new ShortNamePass(scene);
    SurnamePass surnames = new SurnamePass(scene);
    OfficePass offices = new OfficePass(scene);
    BodyPass bodies = new BodyPass(scene);
    Antecedents antecedents = new Antecedents(scene);
    this.sure =
        List.of(
            spot -> ShortNames.full(spot) ? names.find(spot) : Optional.empty(),
            new SpellingPass(scene),
            titled(offices),
            titled(surnames),
            new NewNamePass(scene, true),
            shortNames,
            names,
            new HomonymPass(scene),
            bodies,
            offices,
            shortNames,
            surnames,
            new NewNamePass(scene, false));
    this.backward =
        List.of(
            new DescriptionPass(scene, regions, antecedents, bodies),
            new GroupPass(antecedents),
            new PronounPass(scene, antecedents, new Subjects(scene)),
            bodies,
            offices,
            new StrangerPass(scene));
  }

  /** Looks at names with a title alone. */
  private static ResolutionPass titled(ResolutionPass pass) {
    return spot ->
        spot.meaning() instanceof Meaning.Unknown unknown && unknown.standing().title().isPresent()
            ? pass.find(spot)
            : Optional.empty();
  }

  /** Finds everybody, and shows each mention to the cast. */
  Cast cast() {
    scene.onDemand(this::demanded);
    sure.forEach(this::run);
    scene.spots().forEach(spot -> settle(spot, backward));
    scene.spots().forEach(this::show);
    return scene.cast();
  }

  private void run(ResolutionPass pass) {
    for (Spot spot : scene.spots()) {
      settle(spot, List.of(pass));
    }
  }

  private void settle(Spot spot, List<ResolutionPass> passes) {
    if (!scene.settled(spot)) {
      first(spot, passes).ifPresent(finding -> scene.settle(spot, finding));
    }
  }

  private static Optional<Finding> first(Spot spot, List<ResolutionPass> passes) {
    for (ResolutionPass pass : passes) {
      Optional<Finding> found = pass.find(spot);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** An owner must be known before what it owns. */
  private Optional<Finding> demanded(Spot spot) {
    return first(spot, sure).or(() -> first(spot, backward));
  }

  private void show(Spot spot) {
    scene
        .finding(spot.mention())
        .ifPresent(finding -> finding.members().forEach(m -> show(spot, m, finding.pass())));
  }

  private void show(Spot spot, CastMember member, Pass pass) {
    member.mentioned(scene.words(spot), pass);
    scene.cast().appears(spot.mention(), member);
  }
}
