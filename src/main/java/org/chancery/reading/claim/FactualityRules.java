package org.chancery.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.facts.Certainty;
import org.chancery.facts.Tense;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Governor;

/**
 * Tells how the word that governs a clause colours its factuality. Once made it is safe for use by
 * many threads.
 *
 * <p>Its table has the columns word, kind (verb, adjective, noun), link and effect. A word may be a
 * verb with its particle: "call+off". Links are those of {@link Governor.Link}, and of event nouns
 * object, subject, oblique, of and noun.
 */
public final class FactualityRules {
  private static final String THAT = "that";
  private static final String IT_THAT = "it-that";
  private static final String ANY = "*";
  private static final Set<String> FREE =
      Set.of(THAT, IT_THAT, "object", "subject", "oblique", "of", "noun", "deed");

  private final Map<String, Effect> effects = new HashMap<>();
  private final Set<String> nouns = new TreeSet<>();
  private final Set<String> adjectives = new TreeSet<>();
  private final Set<String> reportingVerbs = new TreeSet<>();

  /** Takes the rules of a table. */
  public FactualityRules(RuleTable table) {
    Map<String, String> places = new HashMap<>();
    for (RuleRow row : table.rows()) {
      for (String link : row.list("link")) {
        String key = key(row.require("word"), link(row, link));
        String earlier = places.put(key, row.place());
        if (earlier != null) {
          throw new RuleException(row.place(), "governs the same as " + earlier);
        }
        effects.put(key, row.constant("effect", "", Effect.class));
      }
      if (row.list("kind").contains("verb") && row.list("link").contains(THAT)) {
        reportingVerbs.add(row.require("word"));
      }
      if (row.list("kind").equals(List.of("adjective"))) {
        adjectives.add(row.require("word"));
      }
      if (row.list("kind").contains("noun") && row.list("link").contains("infinitive")) {
        nouns.add(row.require("word"));
      }
    }
  }

  private static String link(RuleRow row, String link) {
    String name = link.replace('-', '_').toUpperCase(Locale.ROOT);
    boolean free = FREE.contains(link);
    boolean known = free;
    for (Governor.Link each : Governor.Link.values()) {
      known = known || each.name().equals(name);
    }
    if (!known) {
      throw new RuleException(row.place(), link + " is no link");
    }
    return free ? link : name;
  }

  /** Returns the nouns that take an infinitive: "plan", "decision". */
  public Set<String> nouns() {
    return nouns;
  }

  /** Returns the verbs that report: "say", "announce". */
  public Set<String> reportingVerbs() {
    return reportingVerbs;
  }

  /** Returns what a verb does to a clause that it reports, empty where it reports none. */
  Optional<Effect> reporting(String lemma) {
    return Optional.ofNullable(effects.get(key(lemma, THAT)));
  }

  /**
   * Returns what a word does to an event noun that is tied to it.
   *
   * @param link object, subject, oblique, of or noun
   */
  Optional<Effect> onNoun(String word, String link) {
    return listed(word, link);
  }

  /** Returns what a verb, by its particle where it has one, does to an event noun. */
  Optional<Effect> onNoun(Clause verb, String link) {
    return verb.structure()
        .particle()
        .flatMap(particle -> onNoun(verb.lemma() + "+" + particle, link))
        .or(() -> onNoun(verb.lemma(), link));
  }

  /**
   * Returns how a clause's source puts its event; empty where nothing can be told. What governs a
   * clause may be governed itself: "was urged to agree to leave".
   *
   * @param clauses all clauses of the sentence
   */
  Optional<Stance> stance(Clause clause, List<Clause> clauses) {
    Optional<Stance> stance = Optional.of(Stance.of(clause));
    Optional<Governor> governor = clause.governor();
    boolean open = false;
    for (int step = 0; governor.isPresent() && step < clauses.size(); step++) {
      Governor by = governor.get();
      Optional<Clause> over = verb(by, clauses);
      boolean ahead = open;
      stance = stance.flatMap(own -> governed(own, by, over, ahead));
      open = open || !happens(effect(by, over));
      Optional<Clause> holder = over.isPresent() ? over : holding(by, clauses);
      stance = over.isPresent() ? stance : stance.flatMap(own -> held(own, holder));
      governor = holder.flatMap(Clause::governor);
    }
    return stance;
  }

  private static Optional<Clause> verb(Governor governor, List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> clause.kind() == Clause.Kind.VERB)
        .filter(clause -> clause.anchor() == governor.token())
        .findFirst();
  }

  /**
   * Returns the verb that says what becomes of a governing noun: "dropped plans to attack"; not
   * "stopped short of attacking".
   */
  private Optional<Clause> holding(Governor noun, List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> !adjectives.contains(noun.lemma()))
        .filter(clause -> clause.kind() == Clause.Kind.VERB)
        .filter(clause -> clause.undergoers().stream().anyMatch(p -> p.head() == noun.token()))
        .filter(clause -> onNoun(clause, "object").isPresent())
        .findFirst();
  }

  private Optional<Stance> held(Stance own, Optional<Clause> holder) {
    return holder
        .flatMap(verb -> onNoun(verb, "object"))
        .map(effect -> apply(effect, own))
        .orElse(Optional.of(own));
  }

  /**
   * Returns how what is governed is put.
   *
   * @param ahead whether it is open by what governs it more closely: "forced to agree to leave"
   */
  private Optional<Stance> governed(
      Stance own, Governor governor, Optional<Clause> over, boolean ahead) {
    Effect effect = effect(governor, over);
    boolean later = ahead && effect == Effect.ACTUAL;
    Stance timed = later || said(governor) || !happens(effect) ? own : timed(own, over);
    return apply(effect, timed).map(stance -> governor.negated() ? stance.turned() : stance);
  }

  private static boolean happens(Effect effect) {
    return effect == Effect.ACTUAL || effect == Effect.NEGATIVE;
  }

  /** What happens by the governing verb happens, or does not, when and as surely as that does. */
  private static Stance timed(Stance own, Optional<Clause> over) {
    Tense tense = over.map(Clause::tense).orElse(Tense.past);
    Stance put = own.tense() == Tense.future ? own.at(tense) : own;
    return over.map(Clause::certainty).map(put::atMost).orElse(put);
  }

  private Effect effect(Governor governor, Optional<Clause> over) {
    String word = governor.lemma();
    return over.flatMap(clause -> clause.structure().particle())
        .flatMap(particle -> effect(word + "+" + particle, governor.link()))
        .or(() -> effect(word, governor.link()))
        .or(() -> effect(ANY, governor.link()))
        .orElse(said(governor) ? Effect.ACTUAL : Effect.SILENT);
  }

  private static boolean said(Governor governor) {
    return governor.link() == Governor.Link.THAT || governor.link() == Governor.Link.NOUN_THAT;
  }

  private Optional<Effect> effect(String word, Governor.Link link) {
    return listed(word, link.name()).or(() -> alike(word, link));
  }

  /** A purpose may be the content of its verb after all: "began on Sunday to attack". */
  private Optional<Effect> alike(String word, Governor.Link link) {
    return switch (link) {
      case PURPOSE -> listed(word, Governor.Link.INFINITIVE.name());
      case THAT -> listed(word, IT_THAT).or(() -> listed(word, THAT));
      default -> Optional.empty();
    };
  }

  private Optional<Effect> listed(String word, String link) {
    return Optional.ofNullable(effects.get(key(word, link)));
  }

  /** Returns a stance under an effect, empty where nothing can be told. */
  static Optional<Stance> apply(Effect effect, Stance own) {
    return switch (effect) {
      case ACTUAL -> Optional.of(own);
      case PLANNED -> Optional.of(own.at(Tense.future));
      case PROBABLE -> Optional.of(own.atMost(Certainty.probable));
      case POSSIBLE -> Optional.of(own.atMost(Certainty.possible));
      case NEGATIVE -> Optional.of(own.turned());
      case IMPROBABLE -> Optional.of(own.turned().atMost(Certainty.probable));
      case SILENT -> Optional.empty();
    };
  }

  private static String key(String word, String link) {
    return word + " " + link;
  }
}
