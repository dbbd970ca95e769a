package org.chancery.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.KnownName;
import org.chancery.reading.mention.Meaning;

/** Takes a known name for its bearer where it has one, or where the words beside it tell which. */
final class NamePass implements ResolutionPass {
  private final Scene scene;

  NamePass(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (!(spot.meaning() instanceof Meaning.Known known)) {
      return Optional.empty();
    }
    List<KnownActor> left = candidates(spot, known);
    if (left.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(scene.found(spot, left.get(0), Pass.name));
  }

  /** Returns those that a name may mean, by the words beside it; at least one. */
  static List<KnownActor> candidates(Spot spot, Meaning.Known known) {
    List<KnownActor> left = known.names().stream().map(KnownName::actor).distinct().toList();
    if (known.standing().title().isPresent()) {
      left = narrowed(left, actor -> actor.type() == ActorType.Person);
    }
    return narrowed(left, actor -> fitsPlace(actor, known.names(), spot));
  }

  /** A test narrows the choice only where it leaves something. */
  static List<KnownActor> narrowed(List<KnownActor> actors, Predicate<KnownActor> test) {
    List<KnownActor> fitting = actors.stream().filter(test).toList();
    return fitting.isEmpty() ? actors : fitting;
  }

  /** "in Damascus" is the city, "Damascus said" the state. */
  private static boolean fitsPlace(KnownActor actor, List<KnownName> names, Spot spot) {
    boolean metonym =
        names.stream()
            .anyMatch(name -> name.actor().equals(actor) && name.kind() == KnownName.Kind.METONYM);
    boolean place = actor.type() == ActorType.Place;
    boolean metonymous = names.stream().anyMatch(name -> name.kind() == KnownName.Kind.METONYM);
    return spot.located() ? !metonym : !(place && metonymous);
  }
}
