package org.chancery.reading.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Pass;
import org.chancery.facts.Sector;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Role;

/**
 * Takes "the Syrian government" for Syria, and "the Danish defence ministry" for that body of
 * Denmark: the one that is known, else one of that name under its state.
 */
final class BodyPass implements ResolutionPass {
  private static final String POLICE = "police";

  private final Scene scene;

  BodyPass(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (!(spot.meaning() instanceof Meaning.Described described)
        || described.role().reading() == Role.Reading.GROUP) {
      return Optional.empty();
    }
    return scene
        .owner(spot)
        .flatMap(owner -> meant(described.role(), owner))
        .map(member -> Finding.of(member, Pass.body));
  }

  private Optional<CastMember> meant(Role role, CastMember owner) {
    if (role.reading() == Role.Reading.HOMELAND) {
      return owner.country().flatMap(scene.directory()::state).map(scene::admit);
    }
    boolean reign = role.function().equals("presidency");
    if (owner.person() && (reign || owner.country().isEmpty())) {
      return Optional.empty();
    }
    Optional<KnownActor> state =
        governs(owner) || seats(owner, role)
            ? owner.country().flatMap(scene.directory()::state)
            : Optional.empty();
    if (role.reading() == Role.Reading.STATE) {
      return state.map(scene::admit).or(() -> Optional.of(part(role, owner)));
    }
    return Optional.of(state.map(found -> of(found, role)).orElseGet(() -> part(role, owner)));
  }

  /** A state's people and its president speak for the state's bodies too. */
  private static boolean governs(CastMember owner) {
    return owner.type() == ActorType.State
        || owner.type() == ActorType.Population
        || owner.person();
  }

  /**
   * "the army in Tibesti", "the government in Maputo" are their state's; a city's police and other
   * cities' governments are their own.
   */
  private boolean seats(CastMember owner, Role role) {
    if (owner.type() != ActorType.Place) {
      return false;
    }
    return role.reading() == Role.Reading.STATE
        ? capital(owner)
        : role.ofState() && !role.function().equals(POLICE);
  }

  private boolean capital(CastMember place) {
    return place
        .country()
        .flatMap(scene.directory()::state)
        .filter(state -> state.metonyms().contains(place.name()))
        .isPresent();
  }

  /** Returns the body of a state that has a role in it. */
  CastMember of(KnownActor state, Role role) {
    CastMember owner = scene.admit(state);
    CastMember body =
        state
            .country()
            .filter(unused -> !several(role))
            .flatMap(country -> scene.directory().body(role.function(), country))
            .map(scene::admit)
            .orElseGet(() -> part(role, owner));
    body.serves(role.function());
    body.belongsTo(owner);
    return body;
  }

  /** "intelligence agencies" are not the one that is known. */
  private static boolean several(Role role) {
    return role.type() == ActorType.GovernmentBody && role.noun().endsWith("ies");
  }

  private CastMember part(Role role, CastMember owner) {
    String name = sentenceCase(role.function()) + " of " + owner.name();
    List<Sector> sectors = role.sectors();
    CastMember body = scene.newcomer(name, role.type(), owner.country(), sectors, false);
    body.serves(role.function());
    body.belongsTo(owner);
    return body;
  }

  private static String sentenceCase(String noun) {
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
  }
}
