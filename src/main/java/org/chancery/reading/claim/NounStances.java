package org.chancery.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;

/**
 * Tells how the events of nouns are put: by the verb that tells of them, by what they hang from,
 * and by their adjectives. Serves one sentence.
 */
final class NounStances {
  private static final Stance PRESUPPOSED =
      new Stance(Polarity.positive, Certainty.certain, Tense.past);

  private final FactualityRules rules;
  private final LightVerbs lightVerbs;
  private final Wording wording;
  private final Sentence sentence;
  private final List<Clause> clauses;

  NounStances(
      FactualityRules rules, LightVerbs lightVerbs, Sentence sentence, List<Clause> clauses) {
    this.rules = rules;
    this.lightVerbs = lightVerbs;
    this.wording = new Wording(sentence);
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /**
   * Returns how an event noun is put; empty where nothing can be told.
   *
   * @param around the verb whose object, or in a passive whose subject, it is
   */
  Optional<Stance> of(Clause noun, Optional<Clause> around) {
    Optional<Stance> told = around.isPresent() ? ofObject(noun, around.get()) : unheld(noun);
    Optional<Stance> coloured = told.flatMap(stance -> described(noun, stance));
    return coloured.map(stance -> stance.deniedBy(noun));
  }

  /**
   * Returns a stance, turned to what is planned where a deed is only announced: "announced a
   * withdrawal". Words do what they announce: "announced sanctions".
   */
  Stance announced(EventType type, Optional<Clause> around, Stance stance) {
    return around
        .filter(unused -> Deeds.include(type) && stance.tense() == Tense.past)
        .flatMap(verb -> effect(verb, "deed"))
        .flatMap(effect -> FactualityRules.apply(effect, stance))
        .orElse(stance);
  }

  /** Returns what the tables may call a verb: "call+off" before "call". */
  private List<String> names(Clause verb) {
    String next = verb.head() + 1 < sentence.size() ? sentence.token(verb.head() + 1).lower() : "";
    String particle = verb.structure().particle().orElse(next);
    return List.of(verb.lemma() + "+" + particle, verb.lemma());
  }

  private Optional<Effect> effect(Clause verb, String link) {
    return names(verb).stream().flatMap(name -> rules.onNoun(name, link).stream()).findFirst();
  }

  /** "held talks", "cancelled talks", "condemned the attack". */
  private Optional<Stance> ofObject(Clause noun, Clause verb) {
    Optional<Effect> effect = effect(verb, "object");
    if (effect.isEmpty() && !lightVerbs.lends(verb, wording)) {
      return Optional.of(Stance.of(noun));
    }
    return rules
        .stance(verb, clauses)
        .flatMap(stance -> FactualityRules.apply(effect.orElse(Effect.ACTUAL), stance));
  }

  private Optional<Stance> unheld(Clause noun) {
    int head = sentence.tree().head(noun.head());
    Optional<Clause> verb = verbAt(head);
    if (verb.isPresent()) {
      return ofVerb(noun, verb.get());
    }
    boolean below = sentence.tree().is(noun.head(), "nmod") && head >= 0;
    return below
        ? rules
            .onNoun(sentence.token(head).lemma(), "of")
            .map(effect -> FactualityRules.apply(effect, ahead(effect)))
            .orElse(Optional.of(Stance.of(noun)))
        : Optional.of(Stance.of(noun));
  }

  private Optional<Clause> verbAt(int token) {
    return clauses.stream()
        .filter(clause -> clause.kind() == Clause.Kind.VERB && clause.anchor() == token)
        .findFirst();
  }

  /** "the talks began", "called for talks". */
  private Optional<Stance> ofVerb(Clause noun, Clause verb) {
    Optional<Effect> subject =
        among(verb.subjects(), noun) ? effect(verb, "subject") : Optional.empty();
    if (subject.isPresent()) {
      return rules
          .stance(verb, clauses)
          .flatMap(stance -> FactualityRules.apply(subject.get(), stance));
    }
    Optional<Effect> oblique =
        sentence.tree().is(noun.head(), "obl") ? effect(verb, "oblique") : Optional.empty();
    return oblique
        .map(effect -> FactualityRules.apply(effect, ahead(effect)))
        .orElse(Optional.of(Stance.of(noun)));
  }

  /** What may happen lies ahead. */
  private static Stance ahead(Effect effect) {
    boolean open = effect == Effect.POSSIBLE || effect == Effect.PROBABLE;
    return open ? PRESUPPOSED.at(Tense.future) : PRESUPPOSED;
  }

  private static boolean among(List<Phrase> phrases, Clause noun) {
    return phrases.stream().anyMatch(phrase -> phrase.head() == noun.head());
  }

  /** "the planned visit", "an alleged attack", "next week's visit". */
  private Optional<Stance> described(Clause noun, Stance told) {
    Optional<Stance> stance = Optional.of(told);
    for (int word : describing(noun.head())) {
      Optional<Effect> effect = effect(word);
      stance = effect.isEmpty() ? stance : stance.flatMap(own -> colour(effect.get(), own));
    }
    return stance;
  }

  private List<Integer> describing(int noun) {
    var tree = sentence.tree();
    var owners = tree.dependents(noun, "nmod:poss", "nmod:unmarked", "compound");
    return Stream.concat(
            tree.dependents(noun, "amod", "compound", "nmod:poss", "acl", "advmod").stream(),
            owners.stream().flatMap(owner -> tree.dependents(owner, "amod").stream()))
        .toList();
  }

  private Optional<Effect> effect(int word) {
    return rules
        .onNoun(sentence.token(word).lower(), "noun")
        .or(() -> rules.onNoun(sentence.token(word).lemma(), "noun"));
  }

  /** A "possible" or "proposed" event lies ahead, an "alleged" or "failed" one does not. */
  private static Optional<Stance> colour(Effect effect, Stance own) {
    boolean ahead = effect == Effect.POSSIBLE;
    return FactualityRules.apply(effect, ahead ? own.at(Tense.future) : own);
  }
}
