package org.chancery.reading.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.TimeExpression;
import org.chancery.reading.time.TimeWords;

/** Finds which expressions of time tell when the event of a clause took place. */
final class TimeFinder {
  private static final List<String> DURING =
      List.of("in", "during", "at", "on", "by", "with", "amid");

  private static final Set<String> JOINED = Set.of("conj", "parataxis");

  /** Before meetings and texts at which or in which something is said. */
  private static final List<String> AT = List.of("in", "during", "at", "amid");

  private final Sentence sentence;
  private final List<Clause> verbs;
  private final List<Clause> nouns;
  private final TimeWords words;
  private final LightVerbs lightVerbs;
  private final Wording wording;
  private final HeldTimes held;
  private final Concurrence concurrence;
  private final Succession succession;
  private final NounGroups groups;
  private final EventTimes memory;

  TimeFinder(
      Sentence sentence,
      List<Clause> clauses,
      List<TimeExpression> times,
      TimeWords words,
      LightVerbs lightVerbs,
      EventTimes memory) {
    this.sentence = sentence;
    this.verbs = clauses.stream().filter(c -> c.kind() == Clause.Kind.VERB).toList();
    this.nouns = clauses.stream().filter(c -> c.kind() == Clause.Kind.NOUN).toList();
    this.words = words;
    this.lightVerbs = lightVerbs;
    this.wording = new Wording(sentence);
    this.held = new HeldTimes(sentence, times, new TimeHolders(sentence, verbs, nouns, words));
    this.groups = new NounGroups(sentence);
    this.memory = memory;
    this.concurrence = new Concurrence(sentence, verbs);
    this.succession = new Succession(sentence, verbs, held, words);
  }

  /** Returns the expressions that tell when a draft's event took place, the nearest first. */
  List<TimeExpression> of(Draft draft) {
    List<TimeExpression> told = held.isEmpty() ? List.of() : told(draft);
    List<TimeExpression> found = told.isEmpty() ? recalled(draft) : told;
    Comparator<TimeExpression> distance =
        Comparator.comparingInt(time -> Math.abs(time.first() - draft.clause().head()));
    return found.stream().sorted(distance).toList();
  }

  private List<TimeExpression> told(Draft draft) {
    return draft.clause().kind() == Clause.Kind.VERB ? ofVerb(draft) : ofNoun(draft);
  }

  /**
   * Returns the expression that tells when what a verb's clause says holds, the nearest of them.
   */
  Optional<TimeExpression> of(Clause verb) {
    Comparator<TimeExpression> distance =
        Comparator.comparingInt(time -> Math.abs(time.first() - verb.head()));
    return some(own(verb)).or(() -> some(shared(verb))).stream()
        .flatMap(List::stream)
        .min(distance);
  }

  private List<TimeExpression> own(Clause clause) {
    List<TimeExpression> told = held.of(clause);
    return told.isEmpty() ? sameDay(clause) : told;
  }

  /** "sent it to the minister; it was published later the same day". */
  private List<TimeExpression> sameDay(Clause clause) {
    return verbs.stream()
        .filter(other -> other.head() > clause.head() && hangs(other, clause))
        .filter(other -> JOINED.contains(other.structure().relation()))
        .flatMap(other -> held.of(other).stream())
        .filter(TimeExpression::same)
        .toList();
  }

  private List<TimeExpression> ofVerb(Draft draft) {
    Clause verb = draft.clause();
    return some(own(verb))
        .or(() -> some(held.ledTo(verb.from())))
        .or(() -> some(held.around(sentence.tree().head(verb.anchor()))))
        .or(() -> some(governing(draft)))
        .or(() -> some(shared(verb)))
        .or(() -> some(joined(verb)))
        .or(() -> some(around(concurrence.beside(verb))))
        .or(() -> some(ofNounsIn(verb)))
        .or(() -> some(ofMeeting(verb)))
        .or(() -> some(ofText(verb)))
        .or(() -> some(around(concurrence.when(verb))))
        .or(() -> some(ofAttack(draft)))
        .or(() -> some(ofAgreement(draft)))
        .or(() -> some(since(verb, draft)))
        .orElse(List.of());
  }

  /** What is still to come is not bounded by what comes before it. */
  private List<TimeExpression> since(Clause verb, Draft draft) {
    return draft.told().tense() == Tense.future ? List.of() : succession.of(verb, this::around);
  }

  private List<TimeExpression> around(Clause verb) {
    return some(own(verb)).orElseGet(() -> ofNounsIn(verb));
  }

  private static Optional<List<TimeExpression>> some(List<TimeExpression> times) {
    return Optional.of(times).filter(found -> !found.isEmpty());
  }

  /** "began on Sunday to withdraw": what happens happens then, what is only planned does not. */
  private List<TimeExpression> governing(Draft draft) {
    boolean happens =
        draft.stance().tense() != Tense.future && draft.stance().certainty() == Certainty.certain;
    return happens
        ? draft
            .clause()
            .governor()
            .flatMap(governor -> verbAt(governor.token()))
            .map(this::own)
            .orElse(List.of())
        : List.of();
  }

  private Optional<Clause> verbAt(int token) {
    return verbs.stream().filter(verb -> verb.anchor() == token).findFirst();
  }

  private Optional<Clause> above(Clause clause) {
    return verbAt(sentence.tree().head(clause.anchor()));
  }

  /** "On Sunday Turkey came and left": what opens a clause is shared by those joined to it. */
  private List<TimeExpression> shared(Clause verb) {
    return verb.structure().relation().equals("conj")
        ? above(verb).filter(first -> alike(first, verb)).map(this::opening).orElse(List.of())
        : List.of();
  }

  /** "stormed and seized the base on Sunday". */
  private List<TimeExpression> joined(Clause verb) {
    return verbs.stream()
        .filter(second -> second.structure().relation().equals("conj") && hangs(second, verb))
        .filter(second -> second.first() == verb.head() + 2 && alike(verb, second))
        .flatMap(second -> own(second).stream())
        .toList();
  }

  private static boolean alike(Clause first, Clause second) {
    return first.tense() == second.tense();
  }

  private List<TimeExpression> opening(Clause first) {
    int start = first.subjects().stream().mapToInt(Phrase::first).min().orElse(first.first());
    List<TimeExpression> times = own(first).stream().filter(t -> t.end() <= start).toList();
    return times.isEmpty() ? shared(first) : times;
  }

  /** "Speaking on Sunday, he condemned it", "were killed on Sunday when it attacked". */
  private List<TimeExpression> around(List<Clause> others) {
    return others.stream().flatMap(other -> around(other).stream()).toList();
  }

  private boolean hangs(Clause other, Clause verb) {
    return sentence.tree().head(other.anchor()) == verb.anchor();
  }

  /** "criticised him at Thursday's summit", "in Sunday's vote". */
  private List<TimeExpression> ofMeeting(Clause verb) {
    return verb.obliques().stream()
        .filter(oblique -> AT.contains(oblique.preposition()) && !judged(verb, oblique))
        .flatMap(oblique -> held.of(oblique.phrase()).stream())
        .toList();
  }

  /** "charged in Sunday's attack": not when it was judged. */
  private boolean judged(Clause verb, Oblique oblique) {
    return oblique.preposition().equals("in") && words.judging(verb.lemma());
  }

  /** "said in a letter sent on Sunday". */
  private List<TimeExpression> ofText(Clause verb) {
    return verbs.stream()
        .filter(other -> other.passive() && words.publishing(other.lemma()))
        .filter(other -> describes(other, verb))
        .flatMap(other -> own(other).stream())
        .toList();
  }

  private boolean describes(Clause other, Clause verb) {
    int noun = sentence.tree().head(other.anchor());
    return other.structure().relation().equals("acl")
        && verb.obliques().stream()
            .filter(oblique -> AT.contains(oblique.preposition()))
            .anyMatch(oblique -> oblique.phrase().head() == noun);
  }

  /** "Iran attacked on Sunday. The attack killed ten." */
  private List<TimeExpression> recalled(Draft draft) {
    return nouns.stream()
        .filter(noun -> happensIn(draft, noun))
        .map(noun -> memory.recall(sentence, noun, draft))
        .filter(times -> !times.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private boolean happensIn(Draft draft, Clause noun) {
    Clause clause = draft.clause();
    return clause.equals(noun) || within(noun, clause) || isAttack(draft, noun);
  }

  /** "met during a visit on Sunday". */
  private List<TimeExpression> ofNounsIn(Clause verb) {
    return nouns.stream()
        .filter(noun -> within(noun, verb) && !words.judging(verb.lemma()))
        .flatMap(noun -> own(noun).stream())
        .toList();
  }

  /** "Sunday's attack killed ten": the killing is the attack. */
  private List<TimeExpression> ofAttack(Draft draft) {
    return nouns.stream()
        .filter(noun -> isAttack(draft, noun))
        .flatMap(noun -> own(noun).stream())
        .toList();
  }

  /** "signed an agreement in March". */
  private List<TimeExpression> ofAgreement(Draft draft) {
    return nouns.stream()
        .filter(noun -> draft.type() == EventType.Agree)
        .filter(noun -> among(draft.clause().undergoers(), noun))
        .flatMap(noun -> own(noun).stream())
        .toList();
  }

  private static boolean isAttack(Draft draft, Clause noun) {
    boolean attack = draft.frame().type() == EventType.Assault && !draft.clause().passive();
    return attack && among(draft.clause().subjects(), noun);
  }

  private static boolean within(Clause noun, Clause verb) {
    return verb.obliques().stream()
        .filter(oblique -> DURING.contains(oblique.preposition()))
        .map(Oblique::phrase)
        .anyMatch(phrase -> phrase.head() == noun.head());
  }

  private static boolean among(List<Phrase> phrases, Clause noun) {
    return phrases.stream().anyMatch(phrase -> phrase.head() == noun.head());
  }

  private List<TimeExpression> ofNoun(Draft draft) {
    return some(own(draft.clause()))
        .or(() -> some(held.ledTo(groups.first(draft.clause().head()))))
        .or(() -> some(scheduled(draft)))
        .or(() -> some(ofVerbAround(draft)))
        .orElseGet(() -> afterwards(draft));
  }

  /** "the talks, scheduled for Friday", "the agreement signed on Sunday". */
  private List<TimeExpression> scheduled(Draft draft) {
    return verbs.stream()
        .filter(verb -> verb.structure().relation().startsWith("acl"))
        .filter(verb -> hangs(verb, draft.clause()))
        .flatMap(verb -> own(verb).stream().filter(time -> tells(verb, time)))
        .toList();
  }

  private boolean tells(Clause verb, TimeExpression time) {
    boolean ahead = words.announcing(verb.lemma()) && sentence.at(time.first() - 1, "for");
    return ahead || (verb.passive() && words.publishing(verb.lemma()));
  }

  private List<TimeExpression> afterwards(Draft draft) {
    return verbs.stream()
        .filter(verb -> tells(verb, draft) && !words.announcing(verb.lemma()))
        .map(verb -> since(verb, draft))
        .filter(times -> !times.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<TimeExpression> ofVerbAround(Draft draft) {
    return verbs.stream()
        .filter(verb -> tells(verb, draft))
        .map(verb -> told(verb, draft))
        .filter(times -> !times.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "held talks", "the talks began", "was killed in an attack". */
  private boolean tells(Clause verb, Draft draft) {
    Clause noun = draft.clause();
    boolean past = draft.told().tense() == Tense.past;
    boolean done = among(verb.undergoers(), noun) && lightVerbs.lends(verb, wording);
    boolean happens = among(verb.actors(), noun) && words.happening(verb.lemma());
    boolean then = happens && past == (verb.tense() == Tense.past);
    boolean undergone = lightVerbs.undergoes(verb, noun, sentence, wording);
    return done || then || undergone || within(noun, verb);
  }

  /**
   * "announced on Sunday a visit", but "announced a visit for Sunday" and "announced sanctions on
   * Sunday".
   */
  private List<TimeExpression> told(Clause verb, Draft draft) {
    List<TimeExpression> times = some(own(verb)).orElseGet(() -> shared(verb));
    return words.announcing(verb.lemma()) && Deeds.include(draft.type())
        ? times.stream().filter(time -> sentence.at(time.first() - 1, "for")).toList()
        : times;
  }
}
