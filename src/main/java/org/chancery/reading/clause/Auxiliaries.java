package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Token;

/**
 * Finds the words that help a predicate: "has not been" in "has not been attacked". A conjoined
 * verb without a tense of its own shares those of the first: "will attack and destroy".
 */
final class Auxiliaries {
  private final Parse parse;

  Auxiliaries(Parse parse) {
    this.parse = parse;
  }

  /** Returns the indexes of a predicate's auxiliaries, shared ones too, in text order. */
  List<Integer> of(int predicate) {
    List<Integer> own = own(predicate);
    return own.isEmpty() ? shared(predicate).map(this::of).orElse(own) : own;
  }

  /** Returns the indexes of the auxiliaries that hang from a predicate itself. */
  List<Integer> own(int predicate) {
    List<Integer> found = new ArrayList<>(parse.children(predicate, "aux", "aux:pass", "cop"));
    found.removeIf(child -> parse.sentence().at(child, "to"));
    return found;
  }

  /** Returns the verb whose auxiliaries a conjoined verb shares. */
  Optional<Integer> shared(int predicate) {
    boolean shares =
        parse.is(predicate, "conj")
            && parse.nonfinite(predicate)
            && own(predicate).isEmpty()
            && !parse.hasSubject(predicate)
            && parse.verb(parse.head(predicate));
    return shares ? Optional.of(parse.head(predicate)).filter(this::helpsAlike) : Optional.empty();
  }

  /** "were arrested and charged", but not "came and charged". */
  private boolean helpsAlike(int verb) {
    return parse.nonfinite(verb);
  }

  /** Returns whether "to" makes an infinitive of a verb, its own or a shared one. */
  boolean infinitive(int predicate) {
    boolean own = parse.marked(predicate);
    boolean bare = own(predicate).isEmpty() && !parse.participle(predicate);
    return own || (bare && shared(predicate).filter(this::infinitive).isPresent());
  }

  /** Returns whether an auxiliary of that dictionary form helps. */
  boolean hasLemma(int predicate, String lemma) {
    return of(predicate).stream().anyMatch(word -> lemma(predicate, word).equals(lemma));
  }

  /** Returns whether one of these words helps. */
  boolean has(int predicate, String... words) {
    return of(predicate).stream().anyMatch(word -> parse.sentence().at(word, words));
  }

  /** Tells "'s" for "has" from "'s" for "is". */
  private String lemma(int predicate, int word) {
    Token token = parse.token(word);
    boolean has = token.is("'s") && parse.is(word, "aux") && parse.participle(predicate);
    return has ? "have" : token.lemma();
  }

  /** Returns whether the auxiliary that stands last makes a passive: "was", "got". */
  boolean makesPassive(int predicate) {
    List<Integer> words = of(predicate);
    if (words.isEmpty()) {
      return false;
    }
    int last = words.get(words.size() - 1);
    String lemma = lemma(predicate, last);
    return parse.is(last, "aux:pass") || lemma.equals("be") || lemma.equals("get");
  }

  /** Returns the index of the first token of a predicate: its "to" or its first auxiliary. */
  int first(int predicate) {
    int first = parse.clauseHead(predicate);
    for (int child : parse.children(predicate, "aux", "aux:pass", "cop", "mark")) {
      boolean helps = !parse.is(child, "mark") || parse.sentence().at(child, "to");
      first = helps ? Math.min(first, child) : first;
    }
    return first;
  }
}
