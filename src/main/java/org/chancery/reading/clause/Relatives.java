package org.chancery.reading.clause;

import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Tree;

/** Finds what relative clauses are about: their antecedents. */
final class Relatives {
  private static final String[] LIKE_OBJECTS = {"xcomp", "ccomp", "conj"};

  private final Parse parse;

  Relatives(Parse parse) {
    this.parse = parse;
  }

  /** Returns whether a token is a relative pronoun that stands for an antecedent. */
  boolean pronoun(int token) {
    return parse.sentence().at(token, "who", "which", "that", "whom")
        && parse.children(token).stream().allMatch(child -> parse.is(child, "case"));
  }

  /** Returns the antecedent of a relative pronoun. */
  Optional<Integer> antecedent(int pronoun) {
    if (!pronoun(pronoun)) {
      return Optional.empty();
    }
    return clauseAround(pronoun).map(parse::head).filter(noun -> noun < pronoun);
  }

  /** Returns the head of the relative clause that a token stands in: of several the innermost. */
  private Optional<Integer> clauseAround(int token) {
    int up = parse.head(token);
    for (int step = 0; up != Tree.ROOT && step < parse.size(); step++) {
      if (parse.is(up, "acl:relcl")) {
        return Optional.of(up);
      }
      up = parse.head(up);
    }
    return Optional.empty();
  }

  /** Returns the antecedent that a verb misses: "the treaty [that] Turkey wants to sign". */
  Optional<Integer> gap(int verb) {
    int top = top(verb);
    boolean relative = parse.is(top, "acl:relcl") && parse.hasSubject(top);
    return relative && !filled(top) && !filled(verb)
        ? Optional.of(parse.head(top))
        : Optional.empty();
  }

  private int top(int verb) {
    int top = verb;
    for (int step = 0; parse.is(top, LIKE_OBJECTS) && step < parse.size(); step++) {
      top = parse.head(top);
    }
    return top;
  }

  /** Returns whether a pronoun or an adverb already stands for the antecedent in a clause. */
  private boolean filled(int verb) {
    return parse.children(verb).stream()
        .anyMatch(
            child ->
                pronoun(child)
                    || parse.sentence().at(child, "where", "when", "why")
                    || whose(child));
  }

  private boolean whose(int noun) {
    return parse.has(noun, List.of("nmod:poss"), "whose");
  }

  /** Returns the noun before a relative clause whose subject owns it: "Turkey, whose troops". */
  Optional<Integer> owner(int whose) {
    return parse.sentence().at(whose, "whose")
        ? clauseAround(whose).map(parse::head)
        : Optional.empty();
  }
}
