package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/** Reads the clauses of one sentence by frames. */
final class FrameReader {
  private static final double SURE = 0.9;
  private static final double GOVERNED = 0.9;
  private static final double NESTED = 0.75;
  private static final double NOUN = 0.7;

  private final Frames frames;
  private final FactualityRules factuality;
  private final Sentence sentence;
  private final List<Clause> clauses;
  private final PartFinder parts;
  private final NounStances nouns;

  FrameReader(
      Frames frames,
      FactualityRules factuality,
      Set<String> lightVerbs,
      Sentence sentence,
      List<Clause> clauses,
      PartFinder parts) {
    this.frames = frames;
    this.factuality = factuality;
    this.sentence = sentence;
    this.clauses = clauses;
    this.parts = parts;
    this.nouns = new NounStances(factuality, lightVerbs, sentence, clauses);
  }

  /** Returns what the frames find, by the place of the predicates; none repeats another. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : clauses) {
      draft(clause).ifPresent(drafts::add);
    }
    return drafts.stream().filter(draft -> drafts.stream().noneMatch(draft::covered)).toList();
  }

  private Optional<Draft> draft(Clause clause) {
    for (Frame frame : frames.of(clause)) {
      if (worded(frame, clause)) {
        Optional<Draft> draft =
            frame.kind() == Clause.Kind.VERB ? verb(frame, clause) : noun(frame, clause);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private boolean worded(Frame frame, Clause clause) {
    boolean particle = frame.particle().map(word -> particle(clause, word)).orElse(true);
    boolean object = frame.object().map(noun -> object(clause, noun)).orElse(true);
    return particle && object;
  }

  /** "call for", "pull out", "pull troops out": behind the verb or its object. */
  private boolean particle(Clause clause, String word) {
    int next = clause.head() + 1;
    int behindAdverb = sentence.at(next, Tag.ADV) ? next + 1 : next;
    boolean behindObject =
        clause.objects().stream().anyMatch(phrase -> sentence.at(phrase.end(), word));
    boolean near = sentence.at(next, word) || sentence.at(behindAdverb, word) || behindObject;
    return near || clause.structure().particle().filter(word::equals).isPresent();
  }

  /** "held talks", "went on strike". */
  private boolean object(Clause clause, String noun) {
    return Stream.concat(clause.undergoers().stream(), clause.behind("on").stream())
        .anyMatch(phrase -> sentence.token(phrase.head()).lemma().equals(noun));
  }

  private Optional<Draft> verb(Frame frame, Clause clause) {
    Optional<Stance> stance = factuality.stance(clause, clauses);
    if (stance.isEmpty()) {
      return Optional.empty();
    }
    Optional<Clause> content = content(clause);
    List<Part> agents =
        parts.fill(frame.agents(), clause, content, frame.particle(), frame.agentTypes());
    List<Part> recipients =
        parts.fill(frame.recipients(), clause, content, frame.particle(), frame.recipientTypes());
    double trust = SURE * (clause.governor().isPresent() ? GOVERNED : 1);
    return complete(frame, clause, agents, recipients, stance.get(), trust);
  }

  /** Returns the clause that a verb takes as its content: "to attack" in "threatened to attack". */
  private Optional<Clause> content(Clause clause) {
    return clauses.stream()
        .filter(other -> other.governor().filter(g -> g.token() == clause.head()).isPresent())
        .findFirst();
  }

  /** An event noun is told of by a light verb, "launched an attack", or by itself. */
  private Optional<Draft> noun(Frame frame, Clause clause) {
    Optional<Clause> around = governing(clause);
    Optional<Stance> stance = nouns.of(clause, around);
    if (stance.isEmpty()) {
      return Optional.empty();
    }
    List<Part> recipients =
        parts.fill(
            frame.recipients(), clause, Optional.empty(), Optional.empty(), frame.recipientTypes());
    if (around.filter(nouns::light).isEmpty()) {
      return alone(frame, clause, recipients, stance.get());
    }
    List<Part> agents =
        parts.parts(around.get().actors(), frame.agentTypes(), around.get().structure());
    if (agents.isEmpty()) {
      agents =
          parts.fill(
              frame.agents(), clause, Optional.empty(), Optional.empty(), frame.agentTypes());
    }
    if (recipients.isEmpty()) {
      recipients =
          parts.fill(
              frame.recipients(),
              around.get(),
              Optional.empty(),
              Optional.empty(),
              frame.recipientTypes());
    }
    return complete(frame, clause, agents, recipients, stance.get(), SURE * GOVERNED);
  }

  /** By itself a noun must name both sides, or it is background. */
  private Optional<Draft> alone(Frame frame, Clause clause, List<Part> recipients, Stance stance) {
    List<Part> agents =
        parts.fill(frame.agents(), clause, Optional.empty(), Optional.empty(), frame.agentTypes());
    boolean both = !agents.isEmpty() && (!recipients.isEmpty() || agents.size() > 1);
    return both ? complete(frame, clause, agents, recipients, stance, NOUN) : Optional.empty();
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
    if (!filled(frame.needs(), agents, others) || !Politics.holds(frame.type(), agents, others)) {
      return Optional.empty();
    }
    List<Part> parties = others.stream().filter(FrameReader::isParty).toList();
    List<Part> acting = frame.mutual() ? joined(agents, parties) : agents;
    List<Part> undergoing = frame.mutual() ? without(others, parties) : others;
    boolean direct = joined(agents, others).stream().allMatch(Part::direct);
    double sure = direct ? trust : trust * NESTED;
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
