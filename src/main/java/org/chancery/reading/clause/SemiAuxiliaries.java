package org.chancery.reading.clause;

import java.util.Optional;

/** Finds the verbs that only help an infinitive: "have to leave", "is going to leave". */
final class SemiAuxiliaries {
  private final Parse parse;
  private final Auxiliaries auxiliaries;

  SemiAuxiliaries(Parse parse, Auxiliaries auxiliaries) {
    this.parse = parse;
    this.auxiliaries = auxiliaries;
  }

  /** Returns the verb that only helps a predicate. */
  Optional<Integer> of(int predicate) {
    boolean infinitive = parse.is(predicate, "xcomp") && parse.marked(predicate);
    return infinitive ? Optional.of(parse.head(predicate)).filter(this::helps) : Optional.empty();
  }

  private boolean helps(int verb) {
    boolean plain = !parse.has(verb, "obj", "obl");
    boolean going = parse.lemma(verb).equals("go") && parse.gerund(verb);
    boolean having = parse.lemma(verb).equals("have");
    return plain && (having || (going && auxiliaries.hasLemma(verb, "be")));
  }
}
