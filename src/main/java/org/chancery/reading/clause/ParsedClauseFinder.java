package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.ClauseFinder;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/**
 * Finds clauses in the dependency trees of sentences. A wrong tree gives wrong clauses, but never
 * an error. Safe for use by many threads.
 */
public final class ParsedClauseFinder implements ClauseFinder {
  private final ClauseWords words;

  /** Takes the words that the grammar asks for. */
  public ParsedClauseFinder(ClauseWords words) {
    this.words = words;
  }

  @Override
  public Sentence mended(Sentence sentence) {
    Sentence complete = SubjectMender.mended(TreeMender.mended(sentence), words);
    Sentence asked = SpeechMender.mended(complete, words);
    return PartitiveMender.mended(ReportMender.mended(asked, words), words);
  }

  @Override
  public List<Clause> find(Sentence sentence) {
    Grammar grammar = new Grammar(sentence, words);
    VerbClauseReader verbs = new VerbClauseReader(grammar);
    NounClauseReader nouns = new NounClauseReader(grammar);
    List<Clause> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (grammar.parse.predicate(i)) {
        found.add(verbs.clause(i));
      }
      if (event(grammar.parse, i)) {
        found.add(nouns.clause(i));
      }
    }
    found.sort(Comparator.comparingInt(Clause::head));
    return found;
  }

  private boolean event(Parse parse, int token) {
    return parse.sentence().at(token, Tag.NOUN)
        && !parse.is(token, "compound", "nmod:desc", "fixed", "flat")
        && words.event(parse.lemma(token));
  }
}
