package org.chancery.reading.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Predicate;
import org.chancery.facts.Relation;
import org.chancery.facts.Status;
import org.chancery.facts.TimeBounds;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.TimeExpression;

/** Turns drafts of relations into relations with their evidence. */
final class RelationWriter {
  private static final String[] SINCE = {"since", "from"};
  private static final String[] UNTIL = {"until", "till", "til", "through"};
  private static final String[] IN = {"in", "on", "during"};

  private final Optional<LocalDate> written;
  private final CodePoints offsets;

  /**
   * Takes what all relations of an article share.
   *
   * @param written the day of the article
   */
  RelationWriter(Optional<LocalDate> written, CodePoints offsets) {
    this.written = written;
    this.offsets = offsets;
  }

  Relation relation(Sentence sentence, RelationDraft draft, Surroundings surroundings) {
    RelationDraft.Told told = draft.told();
    Optional<TimeExpression> time = told.clause().flatMap(surroundings::time);
    Optional<Status> status = Optional.of(told.status());
    return new Relation(
        draft.subject().member().id(),
        told.frame().predicate(),
        Optional.empty(),
        draft.object().member().id(),
        told.status(),
        from(sentence, time, told.telling(), status),
        until(sentence, time, told.telling(), status),
        evidence(sentence, draft));
  }

  Revision revision(Sentence sentence, OfficeReader.Held held, Surroundings surroundings) {
    Optional<TimeExpression> time = surroundings.time(held.clause());
    return new Revision(
        excerpt(sentence, held.mention().first(), held.mention().end()),
        held.holders().stream().map(part -> part.member().id()).collect(Collectors.toSet()),
        held.status(),
        from(sentence, time, held.telling(), held.status()),
        until(sentence, time, held.telling(), held.status()));
  }

  /** Returns the offices that somebody holds, held or is to hold by a clause. */
  List<Relation> offices(Sentence sentence, OfficeReader.Held held, Surroundings surroundings) {
    List<Relation> found = new ArrayList<>();
    Revision told = revision(sentence, held, surroundings);
    if (held.status().isPresent() && held.body().isPresent()) {
      for (Part holder : held.holders()) {
        found.add(office(sentence, held, holder, held.body().get(), told));
      }
    }
    return found;
  }

  private Relation office(
      Sentence sentence, OfficeReader.Held held, Part holder, Part body, Revision told) {
    return new Relation(
        holder.member().id(),
        Predicate.holdsOffice,
        Optional.of(held.title()),
        body.member().id(),
        told.status().orElse(Status.current),
        told.from(),
        told.until(),
        excerpt(
            sentence,
            Math.min(holder.mention().first(), held.mention().first()),
            Math.max(holder.mention().end(), held.mention().end())));
  }

  /** "since 1999"; "joined in 1999". */
  private Optional<LocalDate> from(
      Sentence sentence, Optional<TimeExpression> time, Telling telling, Optional<Status> status) {
    boolean begins = telling.phase() == Telling.Phase.BEGINS;
    return time.filter(
            when -> opened(sentence, when, SINCE) || (begins && !opened(sentence, when, UNTIL)))
        .flatMap(when -> days(when, status))
        .map(TimeBounds::earliest);
  }

  /** "until 1999"; "left in 1999". */
  private Optional<LocalDate> until(
      Sentence sentence, Optional<TimeExpression> time, Telling telling, Optional<Status> status) {
    boolean over =
        telling.phase() == Telling.Phase.ENDS && status.equals(Optional.of(Status.former));
    return time.filter(
            when -> opened(sentence, when, UNTIL) || (over && !opened(sentence, when, SINCE)))
        .flatMap(when -> days(when, status))
        .map(TimeBounds::latest);
  }

  private Optional<TimeBounds> days(TimeExpression when, Optional<Status> status) {
    return when.point(written, status.equals(Optional.of(Status.planned)));
  }

  private static boolean opened(Sentence sentence, TimeExpression when, String... words) {
    boolean inside = sentence.at(when.first(), words);
    return inside || (!sentence.at(when.first(), IN) && sentence.at(when.first() - 1, words));
  }

  /** The evidence reaches from the first to the last of the word and who stands in the relation. */
  private Excerpt evidence(Sentence sentence, RelationDraft draft) {
    Mention subject = draft.subject().mention();
    Mention object = draft.object().mention();
    int word = draft.told().word();
    int first = Math.min(word, Math.min(subject.first(), object.first()));
    int end = Math.max(word + 1, Math.max(subject.end(), object.end()));
    return excerpt(sentence, first, end);
  }

  private Excerpt excerpt(Sentence sentence, int first, int end) {
    return offsets.excerpt(sentence.token(first).begin(), sentence.token(end - 1).end());
  }
}
