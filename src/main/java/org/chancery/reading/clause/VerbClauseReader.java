package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;

/** Reads the clause of a predicate: of a verb, or of what a form of "be" ascribes. */
final class VerbClauseReader {
  private final Grammar grammar;
  private final StructureReader structures;

  VerbClauseReader(Grammar grammar) {
    this.grammar = grammar;
    this.structures = new StructureReader(grammar);
  }

  Clause clause(int predicate) {
    List<Phrase> subjects = grammar.subjects.of(predicate);
    List<Phrase> objects = grammar.objects.of(predicate);
    List<Oblique> obliques = grammar.obliques.of(predicate, objects);
    int head = grammar.parse.clauseHead(predicate);
    return new Clause(
        Clause.Kind.VERB,
        head,
        grammar.auxiliaries.first(predicate),
        grammar.stretches.from(predicate),
        grammar.stretches.until(predicate),
        grammar.parse.lemma(head),
        subjects,
        objects,
        obliques,
        grammar.voice.passive(predicate),
        grammar.mood.polarity(predicate),
        grammar.mood.certainty(predicate),
        grammar.mood.tense(predicate),
        grammar.governors.of(predicate),
        structures.of(predicate, all(subjects, objects, obliques)));
  }

  private static List<Phrase> all(
      List<Phrase> subjects, List<Phrase> objects, List<Oblique> obliques) {
    List<Phrase> all = new ArrayList<>(subjects);
    all.addAll(objects);
    obliques.forEach(oblique -> all.add(oblique.phrase()));
    return all;
  }
}
