package org.chancery.reading.nlp.evaluation;

import java.util.List;
import org.chancery.reading.nlp.LanguageTools;
import org.chancery.reading.nlp.NameFinder;
import org.chancery.reading.nlp.TaggedWords;
import org.chancery.reading.nlp.Tagger;
import org.chancery.reading.nlp.corpus.NamedSentence;

/** Finds the names of annotated sentences and compares. Serves one thread. */
public final class NameEvaluation {
  private final Tagger tagger;
  private final NameFinder names;

  /** Takes the tools to measure. */
  public NameEvaluation(LanguageTools tools) {
    this.tagger = tools.tagger();
    this.names = tools.names();
  }

  /** Returns how well the names of a document are found. */
  public NameScores evaluate(List<NamedSentence> document) {
    List<TaggedWords> words =
        document.stream()
            .map(NamedSentence::words)
            .map(sentence -> new TaggedWords(sentence, tagger.tag(sentence)))
            .toList();
    return NameScores.of(names.find(words), document.stream().map(NamedSentence::names).toList());
  }
}
