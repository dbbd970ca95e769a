package org.chancery.reading.actor;

import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.KnownName;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.text.Tag;

/** Takes a surname, initials or a word of a name for whom the article names in full. */
final class ShortNamePass implements ResolutionPass {
  private final Scene scene;

  ShortNamePass(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    return text(spot)
        .flatMap(name -> meant(spot, name))
        .map(member -> scene.found(spot, member, Pass.shortName));
  }

  private Optional<CastMember> meant(Spot spot, String name) {
    Optional<CastMember> initials = scene.acronym(name).or(() -> unknownInitials(spot, name));
    if (initials.isPresent() || !mayBePerson(spot)) {
      return initials;
    }
    Optional<CastMember> person = scene.shortNames().person(spot, name);
    boolean adjective = spot.sentence().at(spot.mention().head(), Tag.ADJ);
    return person.isPresent() || unambiguous(spot) || adjective
        ? person
        : scene.shortNames().organisation(spot, name);
  }

  private static boolean unambiguous(Spot spot) {
    return spot.meaning() instanceof Meaning.Known known
        && known.names().stream().map(KnownName::actor).distinct().count() == 1;
  }

  private Optional<CastMember> unknownInitials(Spot spot, String name) {
    boolean letters = name.matches("\\p{Lu}{3,8}");
    return letters && spot.meaning() instanceof Meaning.Unknown
        ? scene.shortNames().initials(spot, name)
        : Optional.empty();
  }

  private static Optional<String> text(Spot spot) {
    if (spot.meaning() instanceof Meaning.Unknown unknown) {
      return Optional.of(unknown.name());
    }
    return spot.meaning() instanceof Meaning.Known known
            && NameWords.oneWord(known.names().get(0).text())
        ? Optional.of(known.names().get(0).text())
        : Optional.empty();
  }

  /** "Jordan said" after "Michael Jordan" is he; "in Jordan" is not, nor is "Jordanian". */
  private static boolean mayBePerson(Spot spot) {
    if (spot.meaning() instanceof Meaning.Unknown unknown) {
      return unknown.type() == ActorType.Person || NameWords.oneWord(unknown.name());
    }
    return !spot.located()
        && spot.meaning() instanceof Meaning.Known known
        && known.names().stream().allMatch(ShortNamePass::mayBeSurname);
  }

  private static boolean mayBeSurname(KnownName name) {
    boolean own = name.kind() == KnownName.Kind.NAME || name.kind() == KnownName.Kind.METONYM;
    return own && name.actor().type() != ActorType.Person;
  }
}
