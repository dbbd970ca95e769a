package org.chancery.reading.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.facts.Excerpt;
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
    Optional<TimeExpression> time = draft.clause().flatMap(surroundings::time);
    return new Relation(
        draft.subject().member().id(),
        draft.frame().predicate(),
        Optional.empty(),
        draft.object().member().id(),
        draft.status(),
        time.filter(when -> starts(sentence, draft, when))
            .flatMap(when -> days(when, draft))
            .map(TimeBounds::earliest),
        time.filter(when -> ends(sentence, draft, when))
            .flatMap(when -> days(when, draft))
            .map(TimeBounds::latest),
        evidence(sentence, draft));
  }

  private Optional<TimeBounds> days(TimeExpression when, RelationDraft draft) {
    return when.bounds(written, draft.status() == Status.planned);
  }

  /** "since 1999"; "joined in 1999". */
  private static boolean starts(Sentence sentence, RelationDraft draft, TimeExpression when) {
    boolean begins = draft.frame().happens() && draft.frame().status() != Status.former;
    return opened(sentence, when, SINCE) || (begins && !opened(sentence, when, UNTIL));
  }

  /** "until 1999"; "left in 1999". */
  private static boolean ends(Sentence sentence, RelationDraft draft, TimeExpression when) {
    boolean over =
        draft.status() == Status.former
            && draft.frame().happens()
            && draft.frame().status() == Status.former;
    return opened(sentence, when, UNTIL) || (over && !opened(sentence, when, SINCE));
  }

  private static boolean opened(Sentence sentence, TimeExpression when, String... words) {
    boolean inside = sentence.at(when.first(), words);
    return inside || (!sentence.at(when.first(), IN) && sentence.at(when.first() - 1, words));
  }

  /** The evidence reaches from the first to the last of the word and who stands in the relation. */
  private Excerpt evidence(Sentence sentence, RelationDraft draft) {
    Mention subject = draft.subject().mention();
    Mention object = draft.object().mention();
    int first = Math.min(draft.word(), Math.min(subject.first(), object.first()));
    int end = Math.max(draft.word() + 1, Math.max(subject.end(), object.end()));
    return offsets.excerpt(sentence.token(first).begin(), sentence.token(end - 1).end());
  }
}
