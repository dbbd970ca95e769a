package org.chancery.reading.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Role;
import org.chancery.reading.text.Tag;

/**
 * Takes a description for somebody spoken of before ("the Nordic country", "the ministry"), or for
 * a body of the one country spoken of ("the army"), only where one fits.
 */
final class DescriptionPass implements ResolutionPass {
  private static final int NEAR = 3;
  private static final Set<String> OF_THE_STATE =
      Set.of(
          "new",
          "current",
          "previous",
          "central",
          "federal",
          "national",
          "military",
          "interim",
          "transitional",
          "caretaker",
          "outgoing",
          "elected",
          "coalition",
          "whole",
          "entire",
          "civilian",
          "unity");

  private final Scene scene;
  private final Regions regions;
  private final Antecedents antecedents;
  private final BodyPass bodies;

  DescriptionPass(Scene scene, Regions regions, Antecedents antecedents, BodyPass bodies) {
    this.scene = scene;
    this.regions = regions;
    this.antecedents = antecedents;
    this.bodies = bodies;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    Optional<Finding> named = Optional.empty();
    if (spot.meaning() instanceof Meaning.Described described && ofOne(described)) {
      named = named(spot, described.role());
    } else if (spot.meaning() instanceof Meaning.Anaphor anaphor && anaphor.number() == 1) {
      named = named(spot, anaphor.noun().types());
    }
    return named.or(() -> spokenOf(spot));
  }

  private static boolean ofOne(Meaning.Described described) {
    return described.role().reading() == Role.Reading.GROUP && !described.words().endsWith("s");
  }

  /** "Alice Keller, a senior US official,". */
  private Optional<Finding> named(Spot spot, Role role) {
    Optional<Finding> named = named(spot, List.of(role.type()));
    Optional<String> country = scene.owner(spot).flatMap(CastMember::country);
    named.stream()
        .flatMap(finding -> finding.members().stream())
        .forEach(member -> member.learn(country, role.sectors()));
    return named;
  }

  /** "the rebel group M23", "the militant organisation, Islamic State,". */
  private Optional<Finding> named(Spot spot, List<ActorType> types) {
    return Apposition.of(scene, spot, member -> named(member) && types.contains(member.type()))
        .map(member -> Finding.of(member, Pass.apposition));
  }

  private static boolean named(CastMember member) {
    return member.singular() && member.type() != ActorType.State;
  }

  private Optional<Finding> spokenOf(Spot spot) {
    Optional<CastMember> meant = Optional.empty();
    if (spot.meaning() instanceof Meaning.Anaphor anaphor && anaphor.number() == 1) {
      meant = only(antecedents.nearest(spot, NEAR, fitting(anaphor)));
    } else if (spot.meaning() instanceof Meaning.Described described) {
      meant =
          described.owner().isEmpty()
              ? described(spot, described.role())
              : owned(spot, described.role());
    }
    return meant.map(member -> Finding.of(member, Pass.description));
  }

  private Predicate<CastMember> fitting(Meaning.Anaphor anaphor) {
    List<ActorType> types = anaphor.noun().types();
    Optional<Set<String>> region = region(anaphor.traits());
    return member ->
        types.contains(member.type())
            && member.singular()
            && (anaphor.country().isEmpty() || member.country().equals(anaphor.country()))
            && (region.isEmpty() || member.country().filter(region.get()::contains).isPresent());
  }

  /** "West African" is looked for before "African". */
  private Optional<Set<String>> region(List<String> traits) {
    for (int from = 0; from < traits.size(); from++) {
      var found = regions.countries(String.join(" ", traits.subList(from, traits.size())));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<CastMember> described(Spot spot, Role role) {
    Optional<CastMember> before =
        spot.definite()
            ? only(antecedents.nearest(spot, NEAR, member -> takenUp(role, member)))
            : Optional.empty();
    return before.or(() -> ofTheCountry(spot, role));
  }

  /** "the West African bloc", "the Turkish party": of that country, where a country is named. */
  private Optional<CastMember> owned(Spot spot, Role role) {
    boolean plural = role.noun().endsWith("s");
    Optional<CastMember> owner = scene.owner(spot);
    if (plural || owner.isEmpty() || !spot.definite() || role.reading() != Role.Reading.GROUP) {
      return Optional.empty();
    }
    Optional<String> country = owner.get().country();
    return only(
        antecedents.nearest(
            spot,
            NEAR,
            member ->
                !member.equals(owner.get())
                    && takenUp(role, member)
                    && (country.isEmpty() || member.country().equals(country))));
  }

  private static boolean takenUp(Role role, CastMember member) {
    if (role.reading() == Role.Reading.STATE) {
      return false;
    }
    boolean same =
        member.serves().stream()
            .anyMatch(f -> f.equals(role.function()) || f.endsWith(" " + role.noun()));
    boolean named = member.known() && member.type() != ActorType.State && member.singular();
    boolean kind = role.generic() || role.type() == ActorType.ArmedGroup;
    return same || (kind && named && role.antecedents().contains(member.type()));
  }

  /** "The government", "the army" are of the one country that this sentence and the last name. */
  private Optional<CastMember> ofTheCountry(Spot spot, Role role) {
    boolean ofState = role.reading() == Role.Reading.STATE || role.ofState();
    if (!ofState || spot.sentence().at(spot.mention().end(), "of")) {
      return Optional.empty();
    }
    if (role.reading() == Role.Reading.STATE && someOther(spot)) {
      return Optional.empty();
    }
    Optional<KnownActor> state = stateSpokenOf(spot);
    return role.reading() == Role.Reading.STATE
        ? state.map(scene::admit)
        : state.filter(found -> bodyIsMeant(spot)).map(found -> bodies.of(found, role));
  }

  /** "tribal authorities", "the city government" are not the state. */
  private static boolean someOther(Spot spot) {
    int before = spot.mention().first() - 1;
    return spot.sentence().at(before, Tag.ADJ, Tag.NOUN)
        && !OF_THE_STATE.contains(spot.sentence().token(before).lower());
  }

  /** "troops" without an article may be anybody's. */
  private static boolean bodyIsMeant(Spot spot) {
    return spot.definite() || spot.sentence().at(spot.mention().head(), "police", "parliament");
  }

  private Optional<KnownActor> stateSpokenOf(Spot spot) {
    int sentence = spot.sentence().index();
    Set<String> countries = countriesIn(sentence);
    if (countries.isEmpty()) {
      countries = countriesIn(sentence - 1);
    }
    return countries.size() == 1
        ? scene.directory().state(countries.iterator().next())
        : Optional.empty();
  }

  private Set<String> countriesIn(int sentence) {
    Set<String> countries = new HashSet<>();
    for (Spot spot : scene.in(sentence)) {
      scene
          .at(spot.mention())
          .filter(member -> member.type() != ActorType.MediaOrganization)
          .flatMap(CastMember::country)
          .ifPresent(countries::add);
    }
    return countries;
  }

  private static Optional<CastMember> only(Set<CastMember> members) {
    return members.size() == 1 ? members.stream().findFirst() : Optional.empty();
  }
}
