package org.chancery.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Governor;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;
import org.chancery.reading.time.TimeExpression;

/** Finds the words that tell what the events of one sentence were about, and with what done. */
final class RoleFinder {
  private static final String[] OF_TOPIC = {"nmod", "conj", "flat", "compound"};
  private static final String[] OF_INSTRUMENT = {"conj", "flat", "compound"};

  private final EventRoles roles;
  private final Frames frames;
  private final Passage passage;
  private final Sentence sentence;
  private final Tellers tellers;

  RoleFinder(EventRoles roles, Frames frames, Passage passage, Tellers tellers) {
    this.roles = roles;
    this.frames = frames;
    this.passage = passage;
    this.sentence = passage.sentence();
    this.tellers = tellers;
  }

  /** Returns the words that tell what a draft's event was about. */
  Optional<Stretch> topic(Draft draft) {
    List<Slot> slots = roles.of(draft.frame()).topic();
    return tellers.with(draft.clause()).stream()
        .flatMap(clause -> phrases(clause, draft.frame(), slots))
        .filter(phrase -> isTopic(phrase, draft))
        .findFirst()
        .map(phrase -> whole(phrase, draft, OF_TOPIC))
        .or(() -> content(draft, slots))
        .or(() -> purpose(draft));
  }

  private static Stream<Phrase> phrases(Clause clause, Frame frame, List<Slot> slots) {
    var particle = frame.predicate().particle();
    return slots.stream().flatMap(slot -> slot.phrases(clause, particle).stream());
  }

  /** "held talks": what names the event is not what it is about. */
  private boolean isTopic(Phrase phrase, Draft draft) {
    boolean taken = sentence.tree().is(phrase.head(), "obj", "nsubj:pass");
    return tells(phrase, draft) && !(taken && names(phrase, draft));
  }

  private boolean names(Phrase phrase, Draft draft) {
    return frames.types(sentence.token(phrase.head()).lemma()).contains(draft.type());
  }

  /** "accused of backing rebels": returns the clause that stands behind the preposition. */
  private Optional<Stretch> content(Draft draft, List<Slot> slots) {
    return passage.clauses().stream()
        .filter(clause -> clause.governedBy(draft.clause().head()))
        .filter(clause -> slots.stream().anyMatch(slot -> opens(slot, clause)))
        .findFirst()
        .map(clause -> new Stretch(clause.first(), Math.max(clause.until(), clause.head() + 1)));
  }

  private static boolean opens(Slot slot, Clause clause) {
    return slot.kind() == Slot.Kind.PREPOSITION
        && clause.structure().marker().equals(slot.preposition());
  }

  /** "met to discuss trade": what they meant to do tells what it was about. */
  private Optional<Stretch> purpose(Draft draft) {
    Wording wording = new Wording(sentence);
    return passage.clauses().stream()
        .filter(clause -> clause.governedBy(draft.clause().head()) && isPurpose(clause))
        .flatMap(
            clause ->
                frames.of(clause, wording).stream()
                    .filter(frame -> frame.type() == draft.type())
                    .flatMap(frame -> phrases(clause, frame, roles.of(frame).topic())))
        .filter(phrase -> isTopic(phrase, draft))
        .findFirst()
        .map(phrase -> whole(phrase, draft, OF_TOPIC));
  }

  private static boolean isPurpose(Clause clause) {
    return clause
        .governor()
        .filter(governor -> governor.link() == Governor.Link.PURPOSE)
        .isPresent();
  }

  /** Returns the words that tell with what a draft's event was done. */
  Optional<Stretch> instrument(Draft draft) {
    EventRoles.Roles own = roles.of(draft.frame());
    return tellers.with(draft.clause()).stream()
        .flatMap(clause -> instruments(clause, draft.frame(), own.instrument()))
        .filter(phrase -> means(phrase, own.means()))
        .filter(phrase -> tells(phrase, draft))
        .findFirst()
        .map(phrase -> whole(phrase, draft, OF_INSTRUMENT));
  }

  private Stream<Phrase> instruments(Clause clause, Frame frame, List<Slot> slots) {
    return Stream.concat(
        phrases(clause, frame, slots), slots.stream().flatMap(slot -> used(slot, clause)));
  }

  /** "killed ten using a bomb": the tree may have the ten use it. */
  private Stream<Phrase> used(Slot slot, Clause clause) {
    return passage.clauses().stream()
        .filter(other -> slot.kind() == Slot.Kind.PREPOSITION)
        .filter(other -> sentence.at(other.head(), slot.preposition()))
        .filter(other -> hangsFrom(other, clause))
        .flatMap(other -> other.objects().stream());
  }

  private boolean hangsFrom(Clause other, Clause clause) {
    int above = sentence.tree().head(other.anchor());
    return above == clause.anchor()
        || clause.undergoers().stream().anyMatch(phrase -> phrase.head() == above);
  }

  private boolean means(Phrase phrase, Set<String> means) {
    return means.isEmpty() || means.contains(sentence.token(phrase.head()).lemma());
  }

  /** Returns whether a phrase names a thing, and neither a time nor who takes part. */
  private boolean tells(Phrase phrase, Draft draft) {
    return sentence.at(phrase.head(), Tag.NOUN, Tag.PROPN)
        && passage.times().stream().noneMatch(time -> time.holds(phrase.head()))
        && here(draft.parts())
            .noneMatch(
                mention -> mention.first() <= phrase.head() && phrase.head() < mention.end());
  }

  private Stream<Mention> here(List<Part> taking) {
    return taking.stream().map(Part::mention).filter(m -> m.sentence() == sentence.index());
  }

  /**
   * Returns a phrase without who takes part, "drone strike" in "a US drone strike", and with what
   * hangs from its noun behind it, up to where a time is told.
   */
  private Stretch whole(Phrase phrase, Draft draft, String... relations) {
    int first =
        here(draft.parts())
            .filter(mention -> phrase.holds(mention.first()) && mention.end() <= phrase.head())
            .mapToInt(Mention::end)
            .max()
            .orElse(phrase.first());
    int end =
        here(draft.parts())
            .mapToInt(Mention::first)
            .filter(taking -> taking > phrase.head() && !owns(taking))
            .reduce(end(phrase, relations), (least, taking) -> Math.min(least, before(taking)));
    return new Stretch(first, end);
  }

  /** "the release of the leader". */
  private boolean owns(int taking) {
    return sentence.at(taking - 1, "of")
        || (sentence.at(taking - 1, Tag.DET) && sentence.at(taking - 2, "of"));
  }

  private int end(Phrase phrase, String... relations) {
    int end = Math.max(phrase.end(), last(phrase.head(), relations) + 1);
    for (TimeExpression time : passage.times()) {
      end = time.first() > phrase.head() ? Math.min(end, before(time.first())) : end;
    }
    return end;
  }

  /** Returns the index of a token, or of the preposition before it. */
  private int before(int token) {
    return sentence.at(token - 1, Tag.ADP) ? token - 1 : token;
  }

  private int last(int noun, String... relations) {
    Tree tree = sentence.tree();
    int last = noun;
    for (int child : tree.dependents(noun, relations)) {
      last = Math.max(last, last(child, relations));
    }
    return last;
  }
}
