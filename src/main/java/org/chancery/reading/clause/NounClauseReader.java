package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/** Reads the clauses of nouns that tell of events: "the Turkish attack on the town". */
final class NounClauseReader {
  private final Grammar grammar;
  private final Parse parse;
  private final StructureReader structures;

  NounClauseReader(Grammar grammar) {
    this.grammar = grammar;
    this.parse = grammar.parse;
    this.structures = new StructureReader(grammar);
  }

  Clause clause(int noun) {
    Phrase phrase = grammar.phrases.of(noun);
    int above = parse.predicate(noun) ? noun : parse.above(noun);
    List<Phrase> subjects = subjects(phrase);
    List<Oblique> obliques = obliques(phrase);
    return new Clause(
        Clause.Kind.NOUN,
        noun,
        phrase.first(),
        phrase.first(),
        until(phrase, obliques),
        parse.lemma(noun),
        subjects,
        List.of(),
        obliques,
        false,
        parse.has(noun, List.of("det"), "no") ? Polarity.negative : Polarity.positive,
        above == Tree.ROOT || apart(noun) ? Certainty.certain : grammar.mood.certainty(above),
        above == Tree.ROOT || apart(noun) ? Tense.past : grammar.mood.tense(above),
        Optional.empty(),
        structures.of(noun, subjects));
  }

  /** "Will condemn the attack": it was, whatever will be done about it. */
  private boolean apart(int noun) {
    boolean along = parse.has(noun, List.of("case"), "in", "during", "at", "on", "amid", "with");
    boolean oblique = parse.is(noun, "obl", "nmod") && !along;
    return oblique || parse.is(noun, "obj", "iobj");
  }

  /** Who acts: what stands before the noun in its phrase, else who is "at war", "in talks". */
  private List<Phrase> subjects(Phrase phrase) {
    List<Phrase> before = before(phrase);
    boolean engaged = parse.has(phrase.head(), List.of("case"), "at", "in");
    return before.isEmpty() && engaged && parse.predicate(phrase.head())
        ? grammar.subjects.of(phrase.head())
        : before;
  }

  /** What stands before the noun may be who acts: "Turkish", "Assad's", "their". */
  private List<Phrase> before(Phrase phrase) {
    List<Phrase> found = new ArrayList<>();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (parse.sentence().at(i, Tag.PROPN, Tag.ADJ, Tag.NOUN) || parse.is(i, "nmod:poss")) {
        found.add(grammar.relatives.owner(i).map(grammar.phrases::of).orElse(word(i)));
      }
    }
    return found;
  }

  private static Phrase word(int token) {
    return new Phrase(token, token + 1, token);
  }

  /** The noun's own, and what hangs from its verb but stands right behind the noun. */
  private List<Oblique> obliques(Phrase phrase) {
    List<Oblique> found = new ArrayList<>(grammar.obliques.of(phrase.head()));
    int head = parse.head(phrase.head());
    boolean object = parse.is(phrase.head(), "obj", "nsubj", "nsubj:pass", "obl", "conj");
    if (object && found.isEmpty()) {
      grammar.obliques.behindPhrase(head, phrase.end()).forEach(found::add);
    }
    return found;
  }

  private static int until(Phrase phrase, List<Oblique> obliques) {
    int until = phrase.end();
    for (Oblique oblique : obliques) {
      until = Math.max(until, oblique.phrase().end());
    }
    return until;
  }
}
