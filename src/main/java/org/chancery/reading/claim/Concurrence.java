package org.chancery.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

/** Finds which verbs of a sentence tell of one time with each other. */
final class Concurrence {
  /** What opens a participle of the same time: "by shouting", "while visiting". */
  private static final Set<String> MEANWHILE = Set.of("", "by", "while", "when", "upon");

  private final Sentence sentence;
  private final List<Clause> verbs;

  Concurrence(Sentence sentence, List<Clause> verbs) {
    this.sentence = sentence;
    this.verbs = verbs;
  }

  /** Returns those of "speaking on Sunday, he condemned it", "attacked on Sunday, killing ten". */
  List<Clause> beside(Clause verb) {
    if (aside(verb)) {
      return verbAt(sentence.tree().head(verb.anchor())).stream().toList();
    }
    Optional<Clause> writer = writing(verb);
    return writer.isPresent()
        ? List.of(writer.get())
        : verbs.stream().filter(other -> accompanies(other, verb) || of(other, verb)).toList();
  }

  /** Returns those of "were killed on Sunday when it attacked", "when he came, he spoke". */
  List<Clause> when(Clause verb) {
    return verbs.stream()
        .filter(other -> when(verb, other) || when(other, verb))
        .filter(other -> other.tense() == verb.tense())
        .toList();
  }

  private Optional<Clause> verbAt(int token) {
    return verbs.stream().filter(verb -> verb.anchor() == token).findFirst();
  }

  private boolean accompanies(Clause other, Clause verb) {
    Clause first = first(other);
    boolean before = other.head() < verb.head() || first.structure().marker().equals("by");
    return before && aside(first) && hangs(first, verb);
  }

  /** "by shouting and waving". */
  private Clause first(Clause verb) {
    return verb.structure().relation().equals("conj")
        ? verbAt(sentence.tree().head(verb.anchor())).filter(this::gerund).orElse(verb)
        : verb;
  }

  private boolean hangs(Clause other, Clause verb) {
    return sentence.tree().head(other.anchor()) == verb.anchor();
  }

  /** "The council, meeting on Friday, condemned it". */
  private boolean of(Clause other, Clause verb) {
    int noun = sentence.tree().head(other.anchor());
    return other.structure().relation().startsWith("acl")
        && gerund(other)
        && sentence.at(other.first() - 1, ",")
        && verb.subjects().stream().anyMatch(subject -> subject.head() == noun);
  }

  /** "sent a letter on Sunday requesting it": returns the verb of whoever writes. */
  private Optional<Clause> writing(Clause verb) {
    int noun = sentence.tree().head(verb.anchor());
    boolean bare = verb.structure().marker().isEmpty();
    boolean describes = bare && verb.structure().relation().equals("acl") && noun != Tree.ROOT;
    return describes
        ? verbAt(sentence.tree().head(noun))
            .filter(writer -> writer.subjects().equals(verb.subjects()))
        : Optional.empty();
  }

  private boolean aside(Clause clause) {
    return clause.structure().relation().equals("advcl")
        && MEANWHILE.contains(clause.structure().marker())
        && clause.governor().isEmpty()
        && gerund(clause);
  }

  private boolean gerund(Clause clause) {
    return sentence.token(clause.head()).pennTag().equals("VBG") && clause.first() == clause.head();
  }

  private boolean when(Clause clause, Clause verb) {
    return clause.structure().relation().equals("advcl")
        && hangs(clause, verb)
        && sentence.at(clause.from() - 1, "when");
  }
}
