package org.chancery.reading.claim;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.reading.text.Clause;

/** Knows which verbs of a sentence tell of its event nouns. */
final class Tellers {
  private final List<Clause> clauses;

  Tellers(List<Clause> clauses) {
    this.clauses = clauses;
  }

  /** Returns a clause, and of a noun's event the verbs that tell of it: "took place in Tunis". */
  List<Clause> with(Clause clause) {
    return clause.kind() == Clause.Kind.VERB
        ? List.of(clause)
        : Stream.concat(Stream.of(clause), clauses.stream().filter(verb -> tells(verb, clause)))
            .toList();
  }

  private static boolean tells(Clause verb, Clause noun) {
    return verb.kind() == Clause.Kind.VERB
        && Stream.concat(verb.subjects().stream(), verb.objects().stream())
            .anyMatch(phrase -> phrase.head() == noun.head());
  }
}
