package org.chancery.reading.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Tree;

/** Tells how a predicate is put: affirmed or negated, how surely, and when. */
final class Mood {
  private static final List<String> ADVERBS = List.of("advmod", "cc", "cc:preconj", "det", "aux");
  private static final List<String> OPENERS = List.of("mark", "advmod", "case", "cc");

  private static final String[] NEGATIONS = {"not", "n't", "never", "neither", "nor", "hardly"};
  private static final String[] NOBODY = {"nobody", "none", "nothing", "neither"};
  private static final String[] ONLY = {"only", "just", "merely", "simply", "least"};
  private static final Map<String, String> INSTEAD = Map.of("instead", "of", "rather", "than");
  private static final String[] ABLE = {"can", "ca", "could"};
  private static final String[] OPEN_MODALS = {
    "may", "might", "could", "can", "ca", "should", "must", "ought"
  };
  private static final String[] INVERTED = {"should", "had", "were"};

  private final Parse parse;
  private final Auxiliaries auxiliaries;
  private final Voice voice;
  private final SemiAuxiliaries semi;
  private final MoodWords words;

  Mood(Parse parse, Auxiliaries auxiliaries, Voice voice, SemiAuxiliaries semi, MoodWords words) {
    this.parse = parse;
    this.auxiliaries = auxiliaries;
    this.voice = voice;
    this.semi = semi;
    this.words = words;
  }

  /** Returns whether a predicate is negated by a word of its own or by "no" in its parts. */
  Polarity polarity(int predicate) {
    boolean shared = auxiliaries.shared(predicate).filter(this::sharesNegation).isPresent();
    boolean helped = semi.of(predicate).filter(this::negated).isPresent();
    boolean negated = negated(predicate) || shared || helped || nobody(predicate);
    return negated ? Polarity.negative : Polarity.positive;
  }

  private boolean negated(int predicate) {
    return parse.children(predicate, ADVERBS.toArray(String[]::new)).stream().anyMatch(this::not)
        || parse.has(predicate, OPENERS, "without")
        || parse.children(predicate, OPENERS.toArray(String[]::new)).stream()
            .anyMatch(word -> insteadOf(word, predicate))
        || parse.children(predicate, "advmod").stream().anyMatch(this::noLonger)
        || noLongerBefore(predicate)
        || averted(predicate)
        || yetToCome(predicate)
        || (!parse.verb(predicate) && parse.has(predicate, List.of("det"), "no"));
  }

  /** "instead of attacking", "rather than attack"; not "instead attacked". */
  private boolean insteadOf(int word, int predicate) {
    String next = INSTEAD.getOrDefault(parse.token(word).lower(), "");
    return parse.sentence().at(word + 1, next)
        && IntStream.range(word, predicate).noneMatch(token -> parse.sentence().at(token, ","));
  }

  /** "not", but neither "not only" nor "not just". */
  private boolean not(int word) {
    return parse.sentence().at(word, NEGATIONS) && !parse.sentence().at(word + 1, ONLY);
  }

  /** "nearly attacked"; not "killed nearly ten". */
  private boolean averted(int predicate) {
    return parse.verb(predicate)
        && parse.children(predicate, "advmod").stream()
            .anyMatch(
                word -> word == predicate - 1 && words.averting().contains(parse.lemma(word)));
  }

  /** "has yet to attack", "is yet to attack". */
  private boolean yetToCome(int predicate) {
    boolean had = semi.of(predicate).filter(verb -> yet(verb)).isPresent();
    return had || (auxiliaries.infinitive(predicate) && yet(predicate));
  }

  private boolean yet(int predicate) {
    return parse.has(predicate, List.of("advmod"), "yet");
  }

  /** "No longer meets", whatever the tree ties it to. */
  private boolean noLongerBefore(int predicate) {
    return parse.verb(predicate)
        && parse.sentence().at(predicate - 1, "longer")
        && parse.sentence().at(predicate - 2, "no");
  }

  private boolean noLonger(int adverb) {
    boolean first = parse.sentence().at(adverb, "no");
    int second = first ? adverb + 1 : adverb;
    return parse.sentence().at(second, "longer", "more") && parse.sentence().at(second - 1, "no");
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
    if (possible(predicate)) {
      return Certainty.possible;
    }
    boolean probable =
        described(predicate, words.probable())
            || hearsay(predicate)
            || (auxiliaries.has(predicate, "must") && auxiliaries.hasLemma(predicate, "have"));
    return probable ? Certainty.probable : Certainty.certain;
  }

  private boolean possible(int predicate) {
    return openModal(predicate)
        || unreal(predicate)
        || conditional(predicate)
        || inverted(predicate)
        || dependsOnCondition(predicate)
        || asked(predicate)
        || obliged(predicate)
        || described(predicate, words.possible());
  }

  /** "Could not enter" denies for sure, "must have entered" is near to sure. */
  private boolean openModal(int predicate) {
    boolean unable = auxiliaries.has(predicate, ABLE) && negated(predicate);
    boolean inferred =
        auxiliaries.has(predicate, "must") && auxiliaries.hasLemma(predicate, "have");
    return auxiliaries.has(predicate, OPEN_MODALS) && !unable && !inferred;
  }

  /** "would have attacked". */
  private boolean unreal(int predicate) {
    return auxiliaries.has(predicate, "would", "'d") && auxiliaries.has(predicate, "have");
  }

  private boolean described(int predicate, Set<String> adverbs) {
    return parse.children(predicate, "advmod", "amod").stream()
        .anyMatch(word -> adverbs.contains(parse.token(word).lower()));
  }

  /** "according to rumours", "amid speculation". */
  private boolean hearsay(int predicate) {
    return parse.children(predicate, "obl").stream()
        .anyMatch(word -> words.hearsay().contains(parse.lemma(word)));
  }

  private boolean conditional(int predicate) {
    return parse.children(predicate, "mark").stream()
        .anyMatch(
            mark ->
                words.conditions().contains(parse.token(mark).lower())
                    || parse.children(mark, "fixed").stream()
                        .anyMatch(more -> words.conditions().contains(parse.token(more).lower())));
  }

  /** "should Iran attack", "had Iran attacked". */
  private boolean inverted(int predicate) {
    Optional<Integer> subject = parse.child(predicate, "nsubj", "nsubj:pass");
    boolean asking = parse.sentence().at(parse.size() - 1, "?");
    return !parse.has(predicate, "mark")
        && auxiliaries.own(predicate).stream()
            .filter(word -> parse.is(predicate, "advcl") || (word == 0 && !asking))
            .anyMatch(
                word ->
                    parse.sentence().at(word, INVERTED)
                        && subject.filter(noun -> noun > word).isPresent());
  }

  /** "If Iran attacks, Israel will strike back": what is to come hangs on it. */
  private boolean dependsOnCondition(int predicate) {
    return parse.verb(predicate)
        && parse.children(predicate, "advcl").stream()
            .anyMatch(child -> (conditional(child) || inverted(child)) && !evenIf(child))
        && (tense(predicate) == Tense.future);
  }

  private boolean evenIf(int predicate) {
    return parse.has(predicate, List.of("advmod"), "even")
        || parse.has(predicate, List.of("mark"), "whether");
  }

  /** "Will Iran attack?": a question that yes or no answers. */
  private boolean asked(int predicate) {
    boolean main = parse.head(predicate) == Tree.ROOT;
    int last = parse.size() - 1;
    Optional<Integer> subject = parse.child(predicate, "nsubj", "nsubj:pass");
    return main
        && parse.sentence().at(last, "?")
        && subject.isPresent()
        && auxiliaries.own(predicate).stream().anyMatch(word -> word < subject.get())
        && IntStream.range(0, predicate).noneMatch(i -> parse.tagged(i, "WP", "WRB", "WDT", "WP$"));
  }

  /** "has to leave" leaves open what "had to leave" affirms. */
  private boolean obliged(int predicate) {
    return semi.of(predicate)
        .filter(verb -> parse.lemma(verb).equals("have") && tense(verb) != Tense.past)
        .filter(verb -> !yet(verb))
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
      return semi(semiAuxiliary.get());
    }
    if (auxiliaries.of(predicate).isEmpty()) {
      return auxiliaries.infinitive(predicate) ? Tense.future : bare(predicate);
    }
    return helped(predicate);
  }

  /** "Had to leave" and "has yet to leave" tell what was, "has to leave" what is to come. */
  private Tense semi(int verb) {
    boolean had = tense(verb) == Tense.past && parse.lemma(verb).equals("have");
    return had || yet(verb) ? Tense.past : Tense.future;
  }

  private Tense helped(int predicate) {
    boolean will = auxiliaries.has(predicate, "will", "wo", "'ll", "shall");
    if (auxiliaries.hasLemma(predicate, "have") && !will) {
      return lasting(predicate) ? Tense.present : Tense.past;
    }
    if (auxiliaries.has(predicate, "could") && negated(predicate)) {
      return Tense.past;
    }
    if (auxiliaries.has(predicate, "can", "ca") && negated(predicate)) {
      return Tense.present;
    }
    if (ahead(predicate)) {
      return yetToCome(predicate) ? Tense.past : Tense.future;
    }
    boolean past = auxiliaries.has(predicate, "was", "were", "did", "got");
    return past ? Tense.past : Tense.present;
  }

  /** "has been fighting". */
  private boolean lasting(int predicate) {
    return parse.gerund(predicate)
        && auxiliaries.has(predicate, "has", "have", "'ve", "'s")
        && !auxiliaries.has(predicate, OPEN_MODALS)
        && !auxiliaries.has(predicate, "would", "'d")
        && !parse.marked(predicate);
  }

  /** "will leave", "might leave", "is to leave", "to be arrested". */
  private boolean ahead(int predicate) {
    return auxiliaries.hasLemma(predicate, "will")
        || auxiliaries.hasLemma(predicate, "would")
        || auxiliaries.hasLemma(predicate, "shall")
        || auxiliaries.has(predicate, OPEN_MODALS)
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
    boolean lasts =
        parse.lemma(predicate).equals("be")
            || parse.gerund(predicate)
            || words.lasting().contains(parse.lemma(predicate));
    boolean headline = parse.sentence().title() && !lasts;
    return past || headline ? Tense.past : Tense.present;
  }
}
