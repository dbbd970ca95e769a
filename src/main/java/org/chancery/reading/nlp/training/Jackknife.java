package org.chancery.reading.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.reading.nlp.Tagger;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.nlp.tagging.PennTagger;
import org.chancery.reading.nlp.tagging.TaggerTrainer;

/**
 * Tags a treebank as a tagger would that has never seen it: each part by a tagger that learned from
 * the others. A parser that learns from such tags is used to their errors.
 */
final class Jackknife {
  /** As many parts as cost little accuracy: each tagger learns from four fifths. */
  private static final int PARTS = 5;

  /** Neighbouring sentences, which come of one document, stay in one part. */
  private static final int STRETCH = 100;

  /** Returns the sentences with the tags of a tagger that did not learn from them. */
  List<ParsedSentence> retagged(List<ParsedSentence> treebank) {
    List<List<ParsedSentence>> parts =
        IntStream.range(0, PARTS).parallel().mapToObj(part -> retagged(treebank, part)).toList();
    List<ParsedSentence> joined = new ArrayList<>();
    int[] taken = new int[PARTS];
    for (int i = 0; i < treebank.size(); i++) {
      int part = part(i);
      joined.add(parts.get(part).get(taken[part]++));
    }
    return joined;
  }

  private static int part(int sentence) {
    return sentence / STRETCH % PARTS;
  }

  private static List<ParsedSentence> retagged(List<ParsedSentence> treebank, int part) {
    List<ParsedSentence> others = new ArrayList<>();
    List<ParsedSentence> own = new ArrayList<>();
    for (int i = 0; i < treebank.size(); i++) {
      (part(i) == part ? own : others).add(treebank.get(i));
    }
    Tagger tagger = new PennTagger(new TaggerTrainer().train(others));
    return own.stream().map(sentence -> retagged(sentence, tagger)).toList();
  }

  private static ParsedSentence retagged(ParsedSentence sentence, Tagger tagger) {
    return new ParsedSentence(
        sentence.words(), sentence.lemmas(), tagger.tag(sentence.words()), sentence.tree());
  }
}
