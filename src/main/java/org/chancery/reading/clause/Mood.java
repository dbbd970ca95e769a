package org.chancery.reading.clause;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Tree;

/** Tells how a predicate is put: affirmed or negated, how surely, and when. */
final class Mood {
  private static final List<String> ADVERBS = List.of("advmod", "cc", "cc:preconj", "det", "aux");
  private static final List<String> OPENERS = List.of("mark", "advmod", "case");

  private static final String[] NEGATIONS = {"not", "n't", "never", "neither", "nor", "hardly"};
  private static final String[] NOBODY = {"nobody", "none", "nothing", "neither"};
  private static final String[] POSSIBLY = {"perhaps", "possibly", "maybe"};
  private static final String[] PROBABLY = {
    "reportedly", "allegedly", "apparently", "likely", "probably", "presumably"
  };
  private static final String[] OPEN_MODALS = {
    "may", "might", "could", "can", "ca", "should", "must"
  };
  private static final String[] MODALS_AHEAD = {"may", "might", "could", "should", "must"};

  private final Parse parse;
  private final Auxiliaries auxiliaries;
  private final Voice voice;
  private final SemiAuxiliaries semi;

  Mood(Parse parse, Auxiliaries auxiliaries, Voice voice, SemiAuxiliaries semi) {
    this.parse = parse;
    this.auxiliaries = auxiliaries;
    this.voice = voice;
    this.semi = semi;
  }

  /** Returns whether a predicate is negated by a word of its own or by "no" in its parts. */
  Polarity polarity(int predicate) {
    boolean shared = auxiliaries.shared(predicate).filter(this::sharesNegation).isPresent();
    boolean helped = semi.of(predicate).filter(this::negated).isPresent();
    boolean negated = negated(predicate) || shared || helped || nobody(predicate);
    return negated ? Polarity.negative : Polarity.positive;
  }

  private boolean negated(int predicate) {
    return parse.has(predicate, ADVERBS, NEGATIONS)
        || parse.has(predicate, OPENERS, "without")
        || parse.children(predicate, "advmod").stream().anyMatch(this::noLonger)
        || (!parse.verb(predicate) && parse.has(predicate, List.of("det"), "no"));
  }

  private boolean noLonger(int adverb) {
    return parse.sentence().at(adverb, "longer", "more")
        && parse.has(adverb, List.of("advmod", "det"), "no");
  }

  /** "did not attack or bomb": what stands between auxiliary and verb negates both. */
  private boolean sharesNegation(int first) {
    return negated(first) && parse.children(first, "conj").stream().noneMatch(this::turned);
  }

  private boolean turned(int conjunct) {
    return parse.has(conjunct, List.of("cc"), "but", "yet");
  }

  private boolean nobody(int predicate) {
    return parse.children(predicate, "nsubj", "nsubj:pass", "obj").stream()
        .anyMatch(
            noun ->
                parse.has(noun, List.of("det", "cc:preconj", "advmod"), "no", "neither")
                    || parse.sentence().at(noun, NOBODY)
                    || noOne(noun));
  }

  private boolean noOne(int noun) {
    return parse.sentence().at(noun, "one") && parse.sentence().at(noun - 1, "no");
  }

  /** Returns how sure a predicate sounds; an infinitive no surer than what it depends on. */
  Certainty certainty(int predicate) {
    Certainty own = own(predicate);
    boolean hangs = parse.is(predicate, "xcomp") || sharesCondition(predicate);
    Certainty above = hangs ? certainty(parse.head(predicate)) : Certainty.certain;
    return own.compareTo(above) < 0 ? above : own;
  }

  private Certainty own(int predicate) {
    boolean open = auxiliaries.has(predicate, OPEN_MODALS) || conditional(predicate);
    if (open || obliged(predicate) || parse.has(predicate, List.of("advmod"), POSSIBLY)) {
      return Certainty.possible;
    }
    return parse.has(predicate, List.of("advmod"), PROBABLY)
        ? Certainty.probable
        : Certainty.certain;
  }

  private boolean conditional(int predicate) {
    return parse.has(predicate, List.of("mark"), "if", "unless", "whether");
  }

  /** "has to leave" leaves open what "had to leave" affirms. */
  private boolean obliged(int predicate) {
    return semi.of(predicate)
        .filter(verb -> parse.lemma(verb).equals("have") && tense(verb) != Tense.past)
        .isPresent();
  }

  /** "if Turkey comes and attacks": the condition holds for both. */
  private boolean sharesCondition(int predicate) {
    return parse.is(predicate, "conj")
        && !parse.hasSubject(predicate)
        && conditional(parse.head(predicate));
  }

  /** Returns when a predicate stands by its auxiliaries and its shape. */
  Tense tense(int predicate) {
    Optional<Integer> semiAuxiliary = semi.of(predicate);
    if (semiAuxiliary.isPresent()) {
      boolean had = tense(semiAuxiliary.get()) == Tense.past;
      return had && parse.lemma(semiAuxiliary.get()).equals("have") ? Tense.past : Tense.future;
    }
    if (auxiliaries.of(predicate).isEmpty()) {
      return auxiliaries.infinitive(predicate) ? Tense.future : bare(predicate);
    }
    return helped(predicate);
  }

  private Tense helped(int predicate) {
    if (auxiliaries.hasLemma(predicate, "have")) {
      return Tense.past;
    }
    if (ahead(predicate)) {
      return Tense.future;
    }
    boolean past = auxiliaries.has(predicate, "was", "were", "did", "got");
    return past ? Tense.past : Tense.present;
  }

  /** "will leave", "might leave", "is to leave", "to be arrested". */
  private boolean ahead(int predicate) {
    return auxiliaries.hasLemma(predicate, "will")
        || auxiliaries.hasLemma(predicate, "would")
        || auxiliaries.hasLemma(predicate, "shall")
        || auxiliaries.has(predicate, MODALS_AHEAD)
        || auxiliaries.infinitive(predicate);
  }

  private Tense bare(int predicate) {
    if (voice.passive(predicate) || parse.tagged(predicate, "VBD", "VBN")) {
      return Tense.past;
    }
    int above = parse.gerund(predicate) ? parse.above(predicate) : Tree.ROOT;
    return above == Tree.ROOT ? untimed(predicate) : tense(above);
  }

  /** In headlines the present tells of the past. */
  private Tense untimed(int predicate) {
    boolean past = parse.tagged(predicate, "") && parse.token(predicate).form().canBePast();
    boolean headline = parse.sentence().title() && !parse.lemma(predicate).equals("be");
    return past || headline ? Tense.past : Tense.present;
  }
}
