package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Status;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;

/** Reads off the clauses of one sentence whether the offices that it names are held. */
final class OfficeReader {
  private final Sentence sentence;
  private final Cast cast;
  private final Bearers bearers;
  private final StandingReader standings;

  OfficeReader(Sentence sentence, Cast cast, Bearers bearers, StandingReader standings) {
    this.sentence = sentence;
    this.cast = cast;
    this.bearers = bearers;
    this.standings = standings;
  }

  /**
   * An office of which a clause tells.
   *
   * @param mention the words that name it
   * @param status whether it is held; empty where the clause leaves that open
   * @param telling what the clause tells of it
   * @param clause the clause
   */
  record Held(Mention mention, Optional<Status> status, Telling telling, Clause clause) {}

  /** Returns the offices of which clauses tell, by the place of the words. */
  List<Held> held() {
    List<Held> found = new ArrayList<>();
    for (Cast.Appearance seen : cast.in(sentence.index())) {
      if (seen.mention().meaning() instanceof Meaning.Office) {
        held(seen.mention()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Held> held(Mention mention) {
    Bearing bearing = bearers.ofNoun(mention.head());
    Telling telling =
        Telling.ofNoun(Status.current, Optional.of(Status.former), bearing.phase());
    return bearing
        .clause()
        .map(clause -> new Held(mention, standings.status(telling, clause), telling, clause));
  }
}
