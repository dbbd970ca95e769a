package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.reading.text.Complement;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Structure;
import org.chancery.reading.text.Tie;
import org.chancery.reading.text.Tree;

/** Reads how clauses are built into a sentence, and what their phrases bring along. */
final class StructureReader {
  private final Grammar grammar;
  private final Parse parse;

  StructureReader(Grammar grammar) {
    this.grammar = grammar;
    this.parse = grammar.parse;
  }

  /**
   * Returns the structure of a predicate or of a noun that tells of an event.
   *
   * @param phrases the phrases that take part in it
   */
  Structure of(int head, List<Phrase> phrases) {
    return new Structure(
        parse.relation(head),
        marker(head),
        parse.child(head, "compound:prt").map(word -> parse.token(word).lower()),
        parse.copula(head).map(unused -> grammar.phrases.of(head)),
        complements(head),
        phrases.stream().distinct().flatMap(phrase -> ties(phrase).stream()).toList());
  }

  private String marker(int head) {
    List<String> words = new ArrayList<>();
    for (int mark : parse.children(head, "mark")) {
      words.add(parse.token(mark).lower());
      parse.children(mark, "fixed").forEach(more -> words.add(parse.token(more).lower()));
    }
    return words.stream().filter(word -> !word.equals("to")).collect(Collectors.joining(" "));
  }

  private List<Complement> complements(int head) {
    List<Complement> found = new ArrayList<>();
    for (int child : parse.children(head, "ccomp", "xcomp")) {
      if (parse.predicate(child)) {
        found.add(new Complement(parse.clauseHead(child), link(child)));
      }
    }
    quoted(head).ifPresent(found::add);
    found.addAll(introduced(head));
    return found;
  }

  private Complement.Link link(int child) {
    if (parse.has(child, List.of("mark"), "whether", "if")) {
      return Complement.Link.WHETHER;
    }
    if (grammar.auxiliaries.infinitive(child)) {
      return Complement.Link.INFINITIVE;
    }
    boolean gerund = parse.gerund(child) && grammar.auxiliaries.own(child).isEmpty();
    return gerund ? Complement.Link.GERUND : Complement.Link.THAT;
  }

  /** "They have left, he said": the saying hangs from what is said. */
  private Optional<Complement> quoted(int head) {
    int above = parse.above(head);
    boolean open = parse.has(head, "nsubj") && !parse.has(head, "ccomp", "obj", "mark", "cc");
    return open && above != Tree.ROOT && aside(head, above)
        ? Optional.of(new Complement(parse.clauseHead(above), Complement.Link.QUOTE))
        : Optional.empty();
  }

  /** Returns whether a clause stands beside the one above, whatever the tree calls it. */
  private boolean aside(int head, int above) {
    int before = grammar.stretches.from(head) - 1;
    boolean parted = parse.sentence().at(before, ",", "\"", "''", "\u201d");
    boolean relative = parse.children(head, "nsubj").stream().anyMatch(grammar.relatives::pronoun);
    return parse.is(head, "parataxis") || (above < head && parted && !relative);
  }

  /** "He said: they have left". */
  private List<Complement> introduced(int head) {
    return parse.children(head, "parataxis").stream()
        .filter(child -> child > head && parse.predicate(child) && !parse.has(head, "ccomp"))
        .filter(child -> parse.has(child, List.of("punct"), ":", "\"", "``", "\u201c"))
        .map(child -> new Complement(parse.clauseHead(child), Complement.Link.QUOTE))
        .toList();
  }

  private List<Tie> ties(Phrase phrase) {
    List<Tie> found = new ArrayList<>();
    for (int other : parse.children(phrase.head(), "appos")) {
      found.add(new Tie(Tie.Kind.APPOSITION, phrase, grammar.phrases.of(other)));
    }
    for (int owner : parse.children(phrase.head(), "nmod:poss")) {
      int meant = grammar.relatives.owner(owner).orElse(owner);
      grammar
          .phrases
          .listed(meant)
          .forEach(each -> found.add(new Tie(Tie.Kind.POSSESSOR, phrase, each)));
    }
    return found;
  }
}
