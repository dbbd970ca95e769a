package org.chancery.reading.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.TimeExpression;

/**
 * When the events of the last sentences were, so that "the attack" and "during the visit" need not
 * tell it again. Serves one thread.
 */
final class EventTimes {
  private static final int SENTENCES = 2;
  private static final String[] DESCRIBING = {"amod", "nummod", "compound", "nmod:poss"};

  private final Function<String, Set<EventType>> types;
  private final Deque<Told> last = new ArrayDeque<>();

  /**
   * Begins an article.
   *
   * @param types the kinds of events that a noun may tell of
   */
  EventTimes(Function<String, Set<EventType>> types) {
    this.types = types;
  }

  private record Told(int sentence, Draft draft, List<TimeExpression> times) {

    /** Returns where the times stand, by which they are known. */
    List<Stretch> stretches() {
      return times.stream().map(time -> new Stretch(time.first(), time.end())).toList();
    }
  }

  /** Keeps when an event of a sentence was. */
  void keep(Sentence sentence, Draft draft, Supplier<List<TimeExpression>> times) {
    boolean happened =
        draft.told().tense() == Tense.past
            && draft.told().polarity() == Polarity.positive
            && draft.told().certainty() == Certainty.certain;
    if (happened) {
      last.addFirst(new Told(sentence.index(), draft, times.get()));
    }
    while (!last.isEmpty() && last.getLast().sentence() < sentence.index() - SENTENCES) {
      last.removeLast();
    }
  }

  /**
   * Returns when the event was that a noun takes up, where the sentence that told of it last tells
   * one time alone.
   *
   * @param draft what happened then
   */
  List<TimeExpression> recall(Sentence sentence, Clause noun, Draft draft) {
    if (draft.told().tense() != Tense.past || !takesUp(sentence, noun)) {
      return List.of();
    }
    List<Told> events =
        last.stream()
            .filter(told -> told.sentence() < sentence.index())
            .filter(told -> told.sentence() >= sentence.index() - SENTENCES)
            .filter(told -> tells(told.draft(), noun))
            .toList();
    boolean same = !noun.equals(draft.clause()) || shared(events, draft);
    return same ? only(events) : List.of();
  }

  private boolean tells(Draft draft, Clause noun) {
    return draft.clause().lemma().equals(noun.lemma())
        || types.apply(noun.lemma()).contains(draft.type());
  }

  private static List<TimeExpression> only(List<Told> events) {
    List<Told> nearest =
        events.stream().filter(told -> told.sentence() == events.get(0).sentence()).toList();
    return nearest.stream().map(Told::stretches).distinct().count() == 1
        ? nearest.get(0).times()
        : List.of();
  }

  private static boolean shared(List<Told> events, Draft draft) {
    return events.stream().findFirst().filter(told -> holds(told.draft(), draft)).isPresent();
  }

  private static boolean holds(Draft draft, Draft other) {
    return draft.members().containsAll(other.members());
  }

  /** "the attack", "the talks with Iran"; not "the second attack", "its attack". */
  private static boolean takesUp(Sentence sentence, Clause noun) {
    return sentence.definite(noun.head())
        && sentence.tree().dependents(noun.head(), DESCRIBING).isEmpty();
  }
}
