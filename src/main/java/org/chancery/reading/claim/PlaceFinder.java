package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.facts.ActorType;
import org.chancery.facts.EventType;
import org.chancery.facts.Mode;
import org.chancery.facts.PlaceBasis;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;

/** Finds where the events of one sentence took place. */
final class PlaceFinder {
  /** What can be a place. */
  static final Set<ActorType> PLACES = EnumSet.of(ActorType.Place, ActorType.State);

  private static final Set<String> PLACED =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "within",
          "across",
          "along",
          "around",
          "throughout",
          "down",
          "off");

  /** Modes of going somewhere. */
  private static final Set<Mode> MOVING = EnumSet.of(Mode.visit, Mode.withdraw, Mode.troops);

  /** What is done by words: those whom they are about need not be where they are said. */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.Statement,
          EventType.Accuse,
          EventType.Request,
          EventType.Reject,
          EventType.Threaten,
          EventType.Support);

  private final PartFinder parts;
  private final Tellers tellers;
  private final RoleFinder roles;
  private final Optional<Part> dateline;

  /**
   * Takes what is known of a sentence.
   *
   * @param roles what tells what events are about: places in that are not where they happened
   * @param dateline the place that stands before the sentence as where it was filed
   */
  PlaceFinder(PartFinder parts, Tellers tellers, RoleFinder roles, Optional<Part> dateline) {
    this.parts = parts;
    this.tellers = tellers;
    this.roles = roles;
    this.dateline = dateline;
  }

  /**
   * Returns the places that the words of an event tell, cities before states, of what is only said
   * without those that take part; else the nearest that stands behind it; else that of the
   * dateline.
   */
  List<Site> of(Draft draft) {
    List<Site> stated = stated(draft);
    return stated.isEmpty()
        ? nearest(draft).or(() -> filed(draft)).stream().toList()
        : stated.stream().sorted(Comparator.comparing(Site::state)).toList();
  }

  private List<Site> stated(Draft draft) {
    List<Part> places = new ArrayList<>(aimedAt(draft));
    for (Clause clause : tellers.with(draft.clause())) {
      parts.parts(placed(clause), PLACES, clause.structure()).stream()
          .filter(Part::direct)
          .filter(part -> !SPOKEN.contains(draft.type()) || !takesPart(part, draft))
          .filter(part -> places.stream().noneMatch(known -> known.member() == part.member()))
          .forEach(places::add);
    }
    return places.stream().map(part -> new Site(part, PlaceBasis.stated)).toList();
  }

  private Optional<Site> nearest(Draft draft) {
    return parts
        .behind(PLACED, draft.clause(), PLACES)
        .filter(part -> !takesPart(part, draft) && !isSpokenOf(part, draft))
        .map(part -> new Site(part, PlaceBasis.nearest));
  }

  /** "met to discuss the war in Yemen". */
  private boolean isSpokenOf(Part part, Draft draft) {
    return roles.topic(draft).filter(topic -> topic.holds(part.mention().head())).isPresent();
  }

  /** A report is filed where it happened if all who take part are of no other state. */
  private Optional<Site> filed(Draft draft) {
    Set<String> states =
        draft.parts().stream()
            .flatMap(part -> part.member().country().stream())
            .collect(Collectors.toSet());
    return dateline
        .filter(place -> place.member().country().map(Set::of).equals(Optional.of(states)))
        .map(place -> new Site(place, PlaceBasis.dateline));
  }

  private static List<Phrase> placed(Clause clause) {
    return clause.obliques().stream()
        .filter(oblique -> PLACED.contains(oblique.preposition()))
        .map(Oblique::phrase)
        .toList();
  }

  /** A town that is attacked is where it happens; so is a state that troops or guests come to. */
  private static List<Part> aimedAt(Draft draft) {
    boolean moves = draft.frame().modes().stream().anyMatch(MOVING::contains);
    return draft.recipients().stream()
        .filter(
            part ->
                part.member().type() == ActorType.Place
                    || (moves && part.member().type() == ActorType.State))
        .toList();
  }

  private static boolean takesPart(Part part, Draft draft) {
    return draft.parts().stream().anyMatch(other -> other.member().equals(part.member()));
  }
}
