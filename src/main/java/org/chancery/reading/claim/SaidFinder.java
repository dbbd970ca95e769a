package org.chancery.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Complement;
import org.chancery.reading.text.Governor;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

/** Finds which clauses of a sentence are what a verb of saying reports. */
final class SaidFinder {
  private static final Set<Complement.Link> TOLD =
      Set.of(Complement.Link.THAT, Complement.Link.WHETHER, Complement.Link.QUOTE);
  private static final Set<String> ASIDE =
      Set.of("advcl", "advcl:relcl", "acl", "acl:relcl", "parataxis", "appos", "ccomp");

  private final Sentence sentence;
  private final List<Clause> clauses;

  SaidFinder(Sentence sentence, List<Clause> clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** Returns all clauses of the sentence but the one of that head, none of them coloured. */
  Said all(int head) {
    return new Said(heads(other -> other != head), Set.of());
  }

  /** Returns the clauses of a stretch, none of them coloured. */
  Said between(int from, int until) {
    return new Said(heads(head -> from <= head && head < until), Set.of());
  }

  /** Returns what a verb reports: what it takes as its content, else what stands beside it. */
  Said of(Clause clause) {
    List<Complement> told =
        clause.structure().complements().stream().filter(c -> TOLD.contains(c.link())).toList();
    return told.isEmpty() ? beside(clause) : taken(clause, told);
  }

  private Said taken(Clause clause, List<Complement> told) {
    Set<Integer> heads = new HashSet<>();
    Set<Integer> coloured = new HashSet<>();
    for (Complement complement : told) {
      int top = anchor(complement.head());
      boolean below = under(clause.head(), top);
      heads.addAll(heads(head -> under(head, top) && !(below && under(head, clause.head()))));
      coloured.addAll(heads(head -> under(head, top) && !aside(head, top)));
    }
    heads.remove(clause.head());
    coloured.retainAll(heads);
    return new Said(heads, coloured);
  }

  private Set<Integer> heads(IntPredicate wanted) {
    return clauses.stream().map(Clause::head).filter(wanted::test).collect(Collectors.toSet());
  }

  private int anchor(int head) {
    return clauses.stream()
        .filter(clause -> clause.kind() == Clause.Kind.VERB && clause.head() == head)
        .map(Clause::anchor)
        .findFirst()
        .orElse(head);
  }

  private boolean under(int token, int top) {
    int up = token;
    for (int step = 0; up != Tree.ROOT && up != top && step < sentence.size(); step++) {
      up = sentence.tree().head(up);
    }
    return up == top;
  }

  /** Returns whether a token stands in a clause of its own below another. */
  private boolean aside(int token, int top) {
    int up = token;
    for (int step = 0; up != Tree.ROOT && up != top && step < sentence.size(); step++) {
      if (ASIDE.contains(sentence.tree().relation(up)) && !hangsOpen(up)) {
        return true;
      }
      up = sentence.tree().head(up);
    }
    return false;
  }

  /** Infinitives tell nothing by themselves, and so go with what they hang from. */
  private boolean hangsOpen(int token) {
    return clauses.stream()
        .filter(clause -> clause.head() == token)
        .anyMatch(clause -> clause.governor().isPresent());
  }

  /** Where the tree gives a verb no content, what goes before or behind it is said. */
  private Said beside(Clause clause) {
    int start = quotedBefore(clause);
    int from = start > 0 ? 0 : clause.head() + 1;
    int until = start > 0 ? start : sentence.size();
    int end = coloured(from, until);
    return new Said(
        heads(head -> from <= head && head < until && head != clause.head() && !act(head, clause)),
        heads(head -> from <= head && head < end && !ruled(head, clause)));
  }

  /** "Posted a message blaming Iran": the message blames, and does not say that it does. */
  private boolean act(int head, Clause by) {
    return sentence.tree().is(head, "acl")
        && sentence.token(head).pennTag().equals("VBG")
        && by.objects().stream().anyMatch(noun -> noun.head() == sentence.tree().head(head));
  }

  /** "Denied attacking": what the verb governs it has coloured already. */
  private boolean ruled(int head, Clause by) {
    Optional<Integer> up = Optional.of(head);
    for (int step = 0; up.isPresent() && step < clauses.size(); step++) {
      int token = up.get();
      if (token == by.head()) {
        return true;
      }
      up = governor(token);
    }
    return false;
  }

  private Optional<Integer> governor(int head) {
    return verbs().stream()
        .filter(clause -> clause.head() == head)
        .findFirst()
        .flatMap(Clause::governor)
        .map(Governor::token);
  }

  /** Returns where the report begins that follows what is said; 0 where it goes before. */
  private int quotedBefore(Clause clause) {
    int start = Math.min(clause.from(), clause.first());
    boolean something = verbs().stream().anyMatch(other -> other.head() < start && !aside(other));
    return something && closesQuote(start - 1) ? start : 0;
  }

  /** "Attacked by Iran, Israel asked": a participle is not what is said. */
  private static boolean aside(Clause clause) {
    return clause.structure().relation().equals("advcl") && clause.passive();
  }

  private int coloured(int from, int until) {
    return verbs().stream()
        .filter(clause -> from <= clause.head() && clause.head() < until)
        .filter(clause -> clause.governor().isEmpty())
        .skip(1)
        .findFirst()
        .map(Clause::from)
        .orElse(until);
  }

  private List<Clause> verbs() {
    return clauses.stream().filter(c -> c.kind() == Clause.Kind.VERB).toList();
  }

  private boolean closesQuote(int token) {
    return sentence.at(token, ",", "\"", "\u201d", "''", "\u201c");
  }
}
