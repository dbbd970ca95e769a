package org.chancery.reading.clause;

import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Tree;

/** Tells passives from actives. */
final class Voice {
  private static final String[] REDUCED = {"acl", "advcl", "xcomp"};

  private final Parse parse;
  private final Auxiliaries auxiliaries;

  Voice(Parse parse, Auxiliaries auxiliaries) {
    this.parse = parse;
    this.auxiliaries = auxiliaries;
  }

  /** Returns whether who acts in a predicate stands behind "by" or nowhere. */
  boolean passive(int predicate) {
    if (!parse.verb(predicate) || parse.gerund(predicate)) {
      return parse.has(predicate, "aux:pass");
    }
    return !perfect(predicate) && undergoes(predicate);
  }

  /** "would have attacked": the auxiliary that stands last makes no passive. */
  private boolean perfect(int predicate) {
    List<Integer> words = auxiliaries.of(predicate);
    return !words.isEmpty()
        && !parse.has(predicate, "aux:pass")
        && parse.lemma(words.get(words.size() - 1)).equals("have");
  }

  private boolean undergoes(int predicate) {
    return parse.has(predicate, "aux:pass")
        || helped(predicate)
        || shared(predicate)
        || reduced(predicate)
        || headline(predicate)
        || (parse.has(predicate, "nsubj:pass", "csubj:pass") && !finite(predicate));
  }

  /** In running text a clause has a finite verb: what lacks auxiliaries is no passive. */
  private boolean finite(int predicate) {
    return !parse.sentence().title()
        && auxiliaries.of(predicate).isEmpty()
        && parse.likePast(predicate)
        && !parse.has(predicate, "obl:agent")
        && !parse.is(predicate, REDUCED);
  }

  private boolean helped(int predicate) {
    return parse.likeParticiple(predicate)
        && !auxiliaries.own(predicate).isEmpty()
        && auxiliaries.makesPassive(predicate);
  }

  /** "was arrested and charged". */
  private boolean shared(int predicate) {
    Optional<Integer> first = auxiliaries.shared(predicate);
    return parse.participle(predicate) && first.filter(this::passive).isPresent();
  }

  /** "the man arrested by police", "backed by Turkey, the rebels ...". */
  private boolean reduced(int predicate) {
    boolean bare =
        parse.is(predicate, REDUCED)
            && auxiliaries.own(predicate).isEmpty()
            && !parse.marked(predicate)
            && !parse.has(predicate, "nsubj");
    boolean undergoes = parse.participle(predicate) || !parse.has(predicate, "obj");
    return bare && undergoes && parse.likeParticiple(predicate) && !onlyVerb(predicate);
  }

  /** "Prisoners rioted against Iran", where the tree takes the verb for a part of its subject. */
  private boolean onlyVerb(int predicate) {
    int noun = parse.head(predicate);
    return !parse.sentence().title()
        && parse.head(noun) == Tree.ROOT
        && parse.bareNoun(noun)
        && parse.likePast(predicate)
        && !parse.has(predicate, "obl:agent");
  }

  /** "Three held in raid": headlines leave out "were". */
  private boolean headline(int predicate) {
    return parse.sentence().title()
        && parse.participle(predicate)
        && !parse.is(predicate, "conj")
        && auxiliaries.own(predicate).isEmpty()
        && !parse.has(predicate, "obj", "ccomp");
  }
}
