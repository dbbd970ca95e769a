package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.facts.EventType;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;

/** Reads the clauses of one sentence by frames. */
final class FrameReader {
  // Shares of right claims, in docs/confidence.md: of plain ones, and what else takes off of them.
  private static final double SURE = 0.75;
  private static final double GOVERNED = 0.96;
  private static final double NESTED = 0.93;
  private static final double NOUN = 0.71;
  private static final double BARE_SAYING = 0.68;

  /** What is politics whoever did it. */
  private static final Set<EventType> OF_ANYBODY = EnumSet.of(EventType.Assault, EventType.Protest);

  private final Frames frames;
  private final FactualityRules factuality;
  private final LightVerbs lightVerbs;
  private final EventMemory memory;
  private final Sentence sentence;
  private final Wording wording;
  private final List<Clause> clauses;
  private final PartFinder parts;
  private final NounStances nouns;

  FrameReader(
      Frames frames,
      FactualityRules factuality,
      LightVerbs lightVerbs,
      EventMemory memory,
      Sentence sentence,
      List<Clause> clauses,
      PartFinder parts) {
    this.frames = frames;
    this.factuality = factuality;
    this.lightVerbs = lightVerbs;
    this.memory = memory;
    this.sentence = sentence;
    this.wording = new Wording(sentence);
    this.clauses = clauses;
    this.parts = parts;
    this.nouns = new NounStances(factuality, lightVerbs, sentence, clauses);
  }

  /** Returns what the frames find, by the place of the predicates. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : clauses) {
      draft(clause).ifPresent(drafts::add);
    }
    drafts.replaceAll(draft -> addressed(draft, drafts));
    return drafts;
  }

  /** "agreed to send aid to Kenya": whom the content is about it is agreed with. */
  private Draft addressed(Draft draft, List<Draft> drafts) {
    boolean open =
        draft.recipients().isEmpty()
            && draft.frame().recipients().stream().anyMatch(Slot::inside)
            && (!draft.frame().mutual() || draft.agents().size() == 1);
    return open
        ? content(draft.clause())
            .flatMap(content -> told(content, drafts))
            .map(inner -> draft.to(others(inner, draft)))
            .orElse(draft)
        : draft;
  }

  /** Returns what a clause tells of by itself or by the noun that its verb lends itself to. */
  private static Optional<Draft> told(Clause content, List<Draft> drafts) {
    return drafts.stream()
        .filter(other -> other.clause().equals(content) || takes(content, other.clause()))
        .findFirst();
  }

  private static List<Part> others(Draft inner, Draft draft) {
    List<Part> recipients = without(inner.recipients(), draft.agents());
    List<Part> others = recipients.isEmpty() ? without(inner.agents(), draft.agents()) : recipients;
    return EventMemory.takenUp(others);
  }

  private Optional<Draft> draft(Clause clause) {
    List<Frame> fitting = frames.of(clause, wording);
    return fitting.stream()
        .flatMap(frame -> read(frame, clause).stream())
        .findFirst()
        .or(() -> unsaid(fitting, clause))
        .or(() -> ofNobody(fitting, clause));
  }

  /** "The party was banned": a passive need not tell who acts. */
  private Optional<Draft> unsaid(List<Frame> fitting, Clause clause) {
    boolean open = clause.passive() && clause.actors().isEmpty();
    return fitting.stream()
        .filter(frame -> open && frame.needs() == Frame.Needs.BOTH)
        .filter(frame -> frame.type() != EventType.Consult)
        .flatMap(frame -> read(frame.needing(Frame.Needs.RECIPIENT), clause).stream())
        .filter(draft -> draft.recipients().stream().anyMatch(Part::direct))
        .findFirst();
  }

  /**
   * "Two bombings took place in Tunisia": an event whose parties the sentence leaves open, where it
   * speaks of a state.
   */
  private Optional<Draft> ofNobody(List<Frame> fitting, Clause clause) {
    return fitting.stream()
        .filter(frame -> clause.kind() == Clause.Kind.NOUN && OF_ANYBODY.contains(frame.type()))
        .filter(frame -> !frame.modes().isEmpty() || parts.speaksOf(Politics::ofSomeState))
        .findFirst()
        .flatMap(
            frame ->
                occurrence(clause)
                    .flatMap(verb -> factuality.stance(verb, clauses))
                    .map(stance -> new Draft(frame, clause, List.of(), List.of(), stance, NOUN)));
  }

  private Optional<Draft> read(Frame frame, Clause clause) {
    return clause.kind() == Clause.Kind.VERB ? verb(frame, clause) : noun(frame, clause);
  }

  private Optional<Draft> verb(Frame frame, Clause clause) {
    Optional<Stance> stance = factuality.stance(clause, clauses);
    if (stance.isEmpty()) {
      return Optional.empty();
    }
    Optional<Clause> content = content(clause);
    Optional<String> particle = frame.predicate().particle();
    List<Part> agents = agents(frame, clause, content);
    if (agents.isEmpty()) {
      agents = behindEvent(frame, clause);
    }
    List<Part> recipients =
        parts.reach(frame.recipients(), clause, content, particle, frame.recipientTypes());
    double trust = SURE * (clause.governor().isPresent() ? GOVERNED : 1);
    return complete(frame, clause, agents, recipients, stance.get(), trust);
  }

  /** In a passive who acts may stand anywhere behind "by". */
  private List<Part> agents(Frame frame, Clause clause, Optional<Clause> content) {
    Optional<String> particle = frame.predicate().particle();
    return clause.passive()
        ? parts.reach(frame.agents(), clause, content, particle, frame.agentTypes())
        : parts.fill(frame.agents(), clause, content, particle, frame.agentTypes());
  }

  /** "The attack killed ten": who attacked killed them. */
  private List<Part> behindEvent(Frame frame, Clause clause) {
    return clause.actors().stream()
        .filter(phrase -> sentence.definite(phrase.head()))
        .map(phrase -> sentence.token(phrase.head()).lemma())
        .flatMap(noun -> memory.last(frame.type(), List.of(), told(noun)).stream())
        .findFirst()
        .map(draft -> EventMemory.takenUp(draft.agents()))
        .orElse(List.of());
  }

  /** Returns whether an event was told of by a noun, or by a frame that such a noun tells of. */
  private java.util.function.Predicate<Draft> told(String noun) {
    Set<EventType> types = frames.types(noun);
    return draft -> draft.clause().lemma().equals(noun) || types.contains(draft.type());
  }

  /**
   * Returns the clause that a verb takes as its content: "to attack" in "threatened to attack",
   * "that they leave" in "demanded that they leave" and in "repeated its demand that they leave".
   */
  private Optional<Clause> content(Clause clause) {
    return verb(other -> other.governedBy(clause.head()) || clause.structure().takes(other.head()))
        .or(
            () ->
                verb(
                    other ->
                        clause.undergoers().stream()
                            .anyMatch(noun -> other.governedBy(noun.head()))));
  }

  private Optional<Clause> verb(java.util.function.Predicate<Clause> wanted) {
    return clauses.stream()
        .filter(other -> other.kind() == Clause.Kind.VERB && wanted.test(other))
        .findFirst();
  }

  /**
   * An event noun is told of by a light verb, "launched an attack", by a verb that says that it
   * occurs, or by itself.
   */
  private Optional<Draft> noun(Frame frame, Clause clause) {
    Optional<Clause> around = governing(clause);
    Optional<Stance> stance = nouns.of(clause, around);
    return stance
        .map(told -> nouns.announced(frame.type(), around, told))
        .flatMap(told -> noun(frame, clause, around, told));
  }

  private Optional<Draft> noun(Frame frame, Clause clause, Optional<Clause> around, Stance stance) {
    List<Part> recipients = own(frame.recipients(), clause, frame.recipientTypes());
    boolean lent = around.filter(verb -> lightVerbs.lends(verb, wording)).isPresent();
    Optional<Clause> occurrence = occurrence(clause).filter(verb -> !lent || !relative(verb));
    if (occurrence.isPresent()) {
      return occurring(frame, clause, occurrence.get(), acting(frame, clause), recipients);
    }
    Optional<Clause> undergoing = undergoing(clause);
    if (undergoing.isPresent()) {
      return undergone(frame, clause, undergoing.get());
    }
    return lent
        ? lent(frame, clause, around.get(), recipients, stance)
        : alone(frame, clause, acting(frame, clause), recipients, stance);
  }

  /** "cancelled a meeting that was to take place": not what was to be, but what became of it. */
  private static boolean relative(Clause verb) {
    return verb.structure().relation().equals("acl:relcl");
  }

  /** Returns the verb whose subject undergoes a noun. */
  private Optional<Clause> undergoing(Clause noun) {
    return clauses.stream()
        .filter(clause -> clause.kind() == Clause.Kind.VERB)
        .filter(clause -> lightVerbs.undergoes(clause, noun, sentence, wording))
        .findFirst();
  }

  private Optional<Draft> undergone(Frame frame, Clause noun, Clause verb) {
    List<Part> bearing = parts.parts(verb.actors(), frame.recipientTypes(), verb.structure());
    List<Part> acting = acting(frame, noun);
    List<Part> agents =
        acting.isEmpty() ? own(prepositions(frame.agents()), verb, frame.agentTypes()) : acting;
    return factuality
        .stance(verb, clauses)
        .map(stance -> stance.deniedBy(noun))
        .flatMap(stance -> complete(frame, noun, agents, bearing, stance, SURE * GOVERNED));
  }

  private List<Part> acting(Frame frame, Clause noun) {
    return parts.fill(frame.agents(), noun, Optional.empty(), Optional.empty(), frame.agentTypes());
  }

  private List<Part> own(List<Slot> slots, Clause clause, Set<ActorType> types) {
    return parts.reach(slots, clause, Optional.empty(), Optional.empty(), types);
  }

  private Optional<Draft> lent(
      Frame frame, Clause clause, Clause verb, List<Part> recipients, Stance stance) {
    List<Part> agents = parts.parts(verb.actors(), frame.agentTypes(), verb.structure());
    if (agents.isEmpty()) {
      agents = acting(frame, clause);
    }
    List<Part> undergoing =
        recipients.isEmpty() ? own(frame.recipients(), verb, frame.recipientTypes()) : recipients;
    return complete(frame, clause, agents, undergoing, stance, SURE * GOVERNED);
  }

  /** Returns the verb that says that a noun, its subject, occurs: "the talks took place". */
  private Optional<Clause> occurrence(Clause noun) {
    return clauses.stream()
        .filter(clause -> clause.kind() == Clause.Kind.VERB)
        .filter(clause -> clause.subjects().stream().anyMatch(p -> p.head() == noun.head()))
        .filter(clause -> lightVerbs.occurs(clause, wording))
        .findFirst();
  }

  private Optional<Draft> occurring(
      Frame frame, Clause clause, Clause verb, List<Part> agents, List<Part> recipients) {
    List<Part> acting =
        agents.isEmpty() ? own(prepositions(frame.agents()), verb, frame.agentTypes()) : agents;
    List<Part> undergoing =
        recipients.isEmpty()
            ? own(prepositions(frame.recipients()), verb, frame.recipientTypes())
            : recipients;
    return factuality
        .stance(verb, clauses)
        .map(stance -> stance.deniedBy(clause))
        .flatMap(
            stance ->
                complete(frame, clause, acting, undergoing, stance, SURE * GOVERNED)
                    .or(() -> takenUp(frame, clause, acting, undergoing, stance)));
  }

  private static List<Slot> prepositions(List<Slot> slots) {
    return slots.stream().filter(slot -> slot.kind() == Slot.Kind.PREPOSITION).toList();
  }

  /** By itself a noun must name both sides, or it is background. */
  private Optional<Draft> alone(
      Frame frame, Clause clause, List<Part> agents, List<Part> recipients, Stance stance) {
    boolean both = !agents.isEmpty() && (!recipients.isEmpty() || agents.size() > 1);
    if (both) {
      return complete(frame, clause, agents, recipients, stance, NOUN);
    }
    boolean some = !agents.isEmpty() || !recipients.isEmpty();
    return some && frame.needs() == Frame.Needs.TWO
        ? takenUp(frame, clause, agents, recipients, stance)
        : Optional.empty();
  }

  /** "The talks with Israel" are those of Syria and Israel that were spoken of. */
  private Optional<Draft> takenUp(
      Frame frame, Clause clause, List<Part> agents, List<Part> recipients, Stance stance) {
    if (!sentence.definite(clause.head())) {
      return Optional.empty();
    }
    return memory
        .last(frame.type(), joined(agents, recipients), told(clause.lemma()))
        .flatMap(
            before ->
                complete(
                    frame,
                    clause,
                    EventMemory.takenUp(before.agents()),
                    EventMemory.takenUp(before.recipients()),
                    stance,
                    NOUN));
  }

  /** Returns the verb whose object, or in a passive whose subject, the noun is. */
  private Optional<Clause> governing(Clause noun) {
    return clauses.stream()
        .filter(clause -> clause.kind() == Clause.Kind.VERB)
        .filter(clause -> takes(clause, noun))
        .findFirst();
  }

  private static boolean takes(Clause verb, Clause noun) {
    return verb.undergoers().stream().anyMatch(phrase -> phrase.head() == noun.head());
  }

  private Optional<Draft> complete(
      Frame frame,
      Clause clause,
      List<Part> agents,
      List<Part> recipients,
      Stance stance,
      double trust) {
    List<Part> others = without(recipients, agents);
    boolean said =
        frame.type() == EventType.Statement && agents.stream().allMatch(Politics::speaks);
    boolean politics = said || Politics.holds(frame.type(), agents, others);
    if (!filled(frame.needs(), agents, others) || !politics) {
      return Optional.empty();
    }
    List<Part> parties = others.stream().filter(FrameReader::isParty).toList();
    List<Part> acting = frame.mutual() ? joined(agents, parties) : agents;
    List<Part> undergoing = frame.mutual() ? without(others, parties) : others;
    boolean direct = joined(agents, others).stream().allMatch(Part::direct);
    double spoken = frame.type() == EventType.Statement ? trust * BARE_SAYING : trust;
    double sure = direct ? spoken : spoken * NESTED;
    return Optional.of(new Draft(frame, clause, acting, undergoing, stance, sure));
  }

  /** Agreements and places, and who was only guessed, are no parties of what is done together. */
  private static boolean isParty(Part part) {
    ActorType type = part.member().type();
    return part.direct() && type != ActorType.Agreement && type != ActorType.Place;
  }

  private static boolean filled(Frame.Needs needs, List<Part> agents, List<Part> recipients) {
    return switch (needs) {
      case AGENT -> !agents.isEmpty();
      case RECIPIENT -> !recipients.isEmpty();
      case BOTH -> !agents.isEmpty() && !recipients.isEmpty();
      case TWO -> agents.size() + recipients.size() >= 2;
      case ANY -> !agents.isEmpty() || !recipients.isEmpty();
    };
  }

  private static List<Part> without(List<Part> all, List<Part> left) {
    return all.stream()
        .filter(part -> left.stream().noneMatch(o -> o.member().equals(part.member())))
        .toList();
  }

  private static List<Part> joined(List<Part> first, List<Part> second) {
    List<Part> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
