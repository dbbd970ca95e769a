package org.chancery.reading.actor;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.Pass;
import org.chancery.facts.Predicate;
import org.chancery.facts.Sector;
import org.chancery.facts.Status;
import org.chancery.reading.mention.Holding;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Standing;
import org.chancery.reading.mention.Title;

/** Tells what the title before or behind a person's name says of the person. */
final class OfficeRelations {
  private static final Map<String, String> REIGNS =
      Map.of(
          "presidency", "President",
          "premiership", "Prime Minister",
          "chancellorship", "Chancellor");
  private static final Set<String> MEMBERS =
      Set.of(
          "mp",
          "lawmaker",
          "legislator",
          "member of parliament",
          "parliamentarian",
          "deputy",
          "member");
  private static final Set<String> LEADERS =
      Set.of(
          "leader",
          "head",
          "chief",
          "commander",
          "chairman",
          "chairwoman",
          "chair",
          "president",
          "party leader",
          "rebel leader",
          "militia leader",
          "party chairman",
          "supreme leader");
  private static final Set<ActorType> LED =
      Set.of(ActorType.ArmedGroup, ActorType.PoliticalParty, ActorType.Coalition);

  private final Scene scene;
  private final RelationNotes notes;

  OfficeRelations(Scene scene, RelationNotes notes) {
    this.scene = scene;
    this.notes = notes;
  }

  void relate(Spot spot) {
    if (spot.meaning() instanceof Meaning.Described described) {
      reign(spot, described.role().noun());
    }
    Optional<CastMember> member =
        scene
            .finding(spot.mention())
            .filter(finding -> finding.pass() != Pass.newDescription)
            .flatMap(unused -> scene.at(spot.mention()))
            .filter(CastMember::person);
    Optional<Standing> standing = spot.standing();
    Optional<Title> title = standing.flatMap(Standing::title);
    if (member.isEmpty() || standing.isEmpty() || title.isEmpty()) {
      return;
    }
    scene.learn(spot, member.get());
    if (title.get().kind() != Title.Kind.HONORIFIC) {
      body(spot, member.get(), title.get())
          .filter(owner -> !owner.equals(member.get()))
          .ifPresent(owner -> relate(spot, member.get(), standing.get(), owner));
    }
  }

  /** "during the presidency of Obama", "Thatcher's premiership". */
  private void reign(Spot spot, String noun) {
    String title = REIGNS.get(noun);
    Optional<CastMember> holder = scene.owner(spot).filter(CastMember::person);
    if (title == null || holder.isEmpty()) {
      return;
    }
    scene.directory().tenures(holder.get().id()).stream()
        .filter(tenure -> tenure.title().equals(title) && begun(tenure))
        .reduce((first, last) -> last)
        .ifPresent(tenure -> reign(spot, holder.get(), tenure));
  }

  private void reign(Spot spot, CastMember holder, KnownTenure tenure) {
    boolean lasts = scene.date().filter(day -> ActorDirectory.lasts(tenure, day)).isPresent();
    scene
        .directory()
        .actor(tenure.body())
        .map(scene::admit)
        .filter(CastMember::mentioned)
        .ifPresent(
            body ->
                note(
                    spot,
                    holder,
                    Predicate.holdsOffice,
                    Optional.of(tenure.title()),
                    body,
                    lasts ? Status.current : Status.former));
  }

  /** What the title is of: as the words say, else as the person is known, if it is spoken of. */
  private Optional<CastMember> body(Spot spot, CastMember member, Title title) {
    return scene
        .owner(spot)
        .or(() -> recorded(member, title).filter(CastMember::mentioned))
        .or(() -> ownState(member, title).filter(CastMember::mentioned))
        .or(() -> MEMBERS.contains(title.office()) ? scene.stateSpokenOf() : Optional.empty());
  }

  private Optional<CastMember> recorded(CastMember member, Title title) {
    return scene.directory().tenures(member.id()).stream()
        .filter(tenure -> tenure.title().equalsIgnoreCase(title.office()))
        .filter(this::begun)
        .reduce((first, last) -> last)
        .map(KnownTenure::body)
        .flatMap(scene.directory()::actor)
        .map(scene::admit);
  }

  private boolean begun(KnownTenure tenure) {
    Optional<LocalDate> day = scene.date();
    return day.isEmpty() || ActorDirectory.begun(tenure, day.get());
  }

  private Optional<CastMember> ownState(CastMember member, Title title) {
    boolean public_ =
        title.kind() == Title.Kind.OFFICE
            && title.sectors().stream()
                .anyMatch(
                    Set.of(Sector.GOV, Sector.LEG, Sector.MIL, Sector.JUD, Sector.OPP)::contains);
    return public_ && member.known()
        ? member.country().flatMap(scene.directory()::state).map(scene::admit)
        : Optional.empty();
  }

  private void relate(Spot spot, CastMember member, Standing standing, CastMember owner) {
    Title title = standing.title().orElseThrow();
    String office = title.office().toLowerCase(Locale.ROOT);
    Status status = status(standing, title);
    if (owner.type() == ActorType.PoliticalParty && !LEADERS.contains(office)) {
      note(spot, member, Predicate.memberOf, Optional.empty(), owner, status);
    } else if (LED.contains(owner.type()) && LEADERS.contains(office)) {
      note(spot, member, Predicate.leads, Optional.empty(), owner, status);
    } else if (MEMBERS.contains(office)) {
      note(spot, member, Predicate.memberOf, Optional.empty(), parliament(owner), status);
    } else if (title.kind() == Title.Kind.OFFICE) {
      note(spot, member, Predicate.holdsOffice, Optional.of(title.label()), owner, status);
    } else {
      note(spot, member, belonging(owner), Optional.empty(), owner, status);
    }
  }

  private static Predicate belonging(CastMember owner) {
    return owner.type() == ActorType.State ? Predicate.nationalOf : Predicate.affiliatedWith;
  }

  private CastMember parliament(CastMember owner) {
    return owner
        .country()
        .filter(country -> owner.type() == ActorType.State)
        .flatMap(country -> scene.directory().body("parliament", country))
        .map(scene::admit)
        .orElse(owner);
  }

  private void note(
      Spot spot,
      CastMember member,
      Predicate predicate,
      Optional<String> office,
      CastMember owner,
      Status status) {
    notes.note(
        member,
        predicate,
        office,
        owner,
        status,
        spot.sentence(),
        spot.mention().first(),
        spot.mention().end());
  }

  private static Status status(Standing standing, Title title) {
    if (standing.holding() == Holding.FORMER) {
      return Status.former;
    }
    boolean coming = standing.holding() == Holding.COMING || title.office().endsWith("elect");
    return coming ? Status.planned : Status.current;
  }
}
