package org.chancery.reading.actor;

import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.KnownName;
import org.chancery.reading.mention.Meaning;

/**
 * Decides which of several bearers of a name is meant, by what else the article speaks of; where
 * nothing tells, the name stays ambiguous.
 */
final class HomonymPass implements ResolutionPass {
  private static final String[] STATE_POLITICS = {
    "governor", "gov.", "senator", "sen.", "lawmakers", "legislature", "republican", "republicans",
    "democrat", "democrats", "voters", "attorney", "secretary", "state", "supreme", "house"
  };

  private final Scene scene;

  HomonymPass(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (!(spot.meaning() instanceof Meaning.Known known)) {
      return Optional.empty();
    }
    List<KnownActor> all = NamePass.candidates(spot, known);
    List<KnownActor> left = all;
    left = NamePass.narrowed(left, actor -> ownedBy(actor, spot));
    left = NamePass.narrowed(left, this::inOffice);
    left = divisions(left, spot);
    left = NamePass.narrowed(left, actor -> scene.member(actor.id()).isPresent());
    left = NamePass.narrowed(left, actor -> actor.type() == ActorType.State);
    left = mostSpokenOf(left);
    left = NamePass.narrowed(left, KnownActor::notable);
    left = NamePass.narrowed(left, actor -> !elsewhere(actor));
    left = NamePass.narrowed(left, actor -> calledSo(actor, known.names()));
    left = NamePass.narrowed(left, actor -> ownName(actor, known.names()));
    return Optional.of(finding(spot, known, local(left, known.names()) ? all : left));
  }

  private Finding finding(Spot spot, Meaning.Known known, List<KnownActor> left) {
    if (left.size() > 1) {
      return Finding.of(ambiguous(known, left), Pass.newName);
    }
    return scene.found(spot, left.get(0), Pass.context);
  }

  /** Where nothing tells which of several is meant, the name stands for an actor of its own. */
  private CastMember ambiguous(Meaning.Known known, List<KnownActor> left) {
    ActorType type = left.get(0).type();
    boolean same = left.stream().allMatch(other -> other.type() == type);
    return scene.newcomer(
        known.names().get(0).text(),
        same ? type : ActorType.Other,
        Optional.empty(),
        List.of(),
        true,
        left.stream().map(KnownActor::id).sorted().toList());
  }

  /** "Israel's Labor Party" is the one of Israel. */
  private boolean ownedBy(KnownActor actor, Spot spot) {
    return before(spot)
        .flatMap(CastMember::country)
        .filter(country -> actor.country().filter(country::equals).isPresent())
        .isPresent();
  }

  private Optional<CastMember> before(Spot spot) {
    int first = spot.mention().first();
    int end = spot.sentence().token(Math.max(0, first - 1)).possessive() ? first - 1 : first;
    return scene.in(spot.sentence().index()).stream()
        .filter(other -> other.mention().end() == end && other.mention().first() < end)
        .flatMap(other -> scene.at(other.mention()).stream())
        .findFirst();
  }

  /** Of persons of one name, those who were in office on the day. */
  private boolean inOffice(KnownActor actor) {
    return actor.type() == ActorType.Person
        && scene.date().filter(day -> inOffice(actor, day)).isPresent();
  }

  private boolean inOffice(KnownActor actor, LocalDate day) {
    return scene.directory().inOffice(actor.id(), any -> true, day);
  }

  /** "Georgia's governor", "Atlanta, Georgia": a division of another state, not the state. */
  private List<KnownActor> divisions(List<KnownActor> left, Spot spot) {
    boolean state = left.stream().anyMatch(actor -> actor.type() == ActorType.State);
    if (!state) {
      return left;
    }
    int next = spot.mention().end();
    int behind = spot.sentence().at(next, "'s") ? next + 1 : next;
    boolean politics =
        spot.sentence().at(behind, STATE_POLITICS) || spot.sentence().at(behind + 1, "governor");
    return NamePass.narrowed(
        left,
        actor ->
            actor.type() != ActorType.State
                && (politics || behindTown(actor, spot))
                && spokenOf(actor));
  }

  private boolean spokenOf(KnownActor actor) {
    return actor.country().filter(scene.countries()::contains).isPresent();
  }

  private boolean behindTown(KnownActor actor, Spot spot) {
    int comma = spot.mention().first() - 1;
    return spot.sentence().at(comma, ",")
        && scene.in(spot.sentence().index()).stream()
            .filter(other -> other.mention().end() == comma)
            .flatMap(other -> scene.at(other.mention()).stream())
            .anyMatch(
                town -> town.type() == ActorType.Place && town.country().equals(actor.country()));
  }

  /**
   * The bearer whose country the article speaks of most, if it speaks of it at all; a notable one
   * of no country may be meant anywhere.
   */
  private List<KnownActor> mostSpokenOf(List<KnownActor> left) {
    Multiset<String> countries = scene.countries();
    int most =
        left.stream().flatMap(a -> a.country().stream()).mapToInt(countries::count).max().orElse(0);
    if (most == 0) {
      return left;
    }
    List<KnownActor> here = left.stream().filter(a -> count(a, countries) == most).toList();
    boolean notable = here.stream().anyMatch(KnownActor::notable);
    List<KnownActor> anywhere = left.stream().filter(HomonymPass::everywhere).toList();
    return notable || anywhere.isEmpty() ? here : anywhere;
  }

  /** A common party name, such as "Greens", means nobody where no country of such is spoken of. */
  private boolean local(List<KnownActor> left, List<KnownName> names) {
    boolean initials = names.stream().allMatch(name -> name.kind() == KnownName.Kind.ACRONYM);
    return !initials && left.size() == 1 && elsewhere(left.get(0));
  }

  private boolean elsewhere(KnownActor actor) {
    return actor.type() == ActorType.PoliticalParty
        && actor.country().isPresent()
        && !spokenOf(actor);
  }

  private static boolean calledSo(KnownActor actor, List<KnownName> names) {
    return actor.name().equalsIgnoreCase(names.get(0).text())
        || names.stream()
            .anyMatch(name -> name.actor().equals(actor) && name.text().equals(actor.name()));
  }

  private static boolean everywhere(KnownActor actor) {
    return actor.notable() && actor.country().isEmpty();
  }

  private static int count(KnownActor actor, Multiset<String> countries) {
    return actor.country().map(countries::count).orElse(0);
  }

  private static boolean ownName(KnownActor actor, List<KnownName> names) {
    return names.stream()
        .anyMatch(name -> name.actor().equals(actor) && name.kind() != KnownName.Kind.METONYM);
  }
}
