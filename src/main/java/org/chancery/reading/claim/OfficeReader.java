package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.facts.Status;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.mention.Holding;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.mention.Standing;
import org.chancery.reading.mention.Title;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;

/** Reads off the clauses of one sentence whether the offices that it names are held. */
final class OfficeReader {
  private static final Set<ActorType> PERSON = EnumSet.of(ActorType.Person);
  private static final Set<ActorType> LED =
      EnumSet.of(
          ActorType.Person,
          ActorType.ArmedGroup,
          ActorType.PoliticalParty,
          ActorType.Coalition,
          ActorType.Population);
  private static final String MEMBER = "member";

  private final Sentence sentence;
  private final Cast cast;
  private final Bearers bearers;
  private final PartFinder parts;
  private final StandingReader standings;

  OfficeReader(
      Sentence sentence, Cast cast, Bearers bearers, PartFinder parts, StandingReader standings) {
    this.sentence = sentence;
    this.cast = cast;
    this.bearers = bearers;
    this.parts = parts;
    this.standings = standings;
  }

  /**
   * An office of which a clause tells.
   *
   * @param mention the words that name it
   * @param holders of whom the clause tells it
   * @param body what it is an office of, where the words tell
   * @param status whether it is held; empty where the clause leaves that open
   * @param telling what the clause tells of it
   * @param clause the clause
   */
  record Held(
      Mention mention,
      List<Part> holders,
      Optional<Part> body,
      Optional<Status> status,
      Telling telling,
      Clause clause) {

    /** Returns the name of the office. */
    String title() {
      return ((Meaning.Office) mention.meaning()).standing().title().map(Title::label).orElse("");
    }
  }

  /** Returns the offices of which clauses tell, by the place of the words. */
  List<Held> held() {
    List<Held> found = new ArrayList<>();
    for (Cast.Appearance seen : cast.in(sentence.index())) {
      if (seen.mention().meaning() instanceof Meaning.Office office) {
        Bearing bearing = bearers.ofNoun(seen.mention().head());
        bearing
            .clause()
            .ifPresent(c -> found.add(held(seen.mention(), office.standing(), bearing, c)));
      }
    }
    return found;
  }

  private Held held(Mention mention, Standing standing, Bearing bearing, Clause clause) {
    Telling telling = Telling.ofNoun(Status.current, Optional.of(Status.former), bearing.phase());
    List<Part> holders =
        parts.parts(bearing.phrases(), PERSON, clause.structure()).stream()
            .filter(part -> part.direct() && !part.mention().equals(mention))
            .toList();
    Optional<Status> status = standings.status(telling, clause);
    return new Held(mention, holders, body(standing), status, telling, clause);
  }

  /** Who leads a group, or is a member, holds no office there. */
  private Optional<Part> body(Standing standing) {
    boolean office =
        standing
            .title()
            .filter(title -> title.kind() == Title.Kind.OFFICE && !title.office().equals(MEMBER))
            .isPresent();
    return standing
        .owner()
        .filter(unused -> office && standing.holding() == Holding.CURRENT)
        .flatMap(this::part)
        .filter(part -> !LED.contains(part.member().type()));
  }

  private Optional<Part> part(Mention mention) {
    return cast.in(sentence.index()).stream()
        .filter(seen -> seen.mention().equals(mention))
        .map(seen -> new Part(seen.member(), seen.mention(), true))
        .findFirst();
  }
}
