package org.chancery.reading.nlp.tagging;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.nlp.TaggedWords;
import org.chancery.reading.nlp.corpus.ParsedSentence;

/** Makes of a treebank's sentences the text that a tagger learns from. */
final class TrainingText {
  private static final int LONGEST_HEADLINE = 25;
  private static final int ONE_IN = 20;

  private TrainingText() {}

  /**
   * Returns the sentences, such as tell what happened also as headlines, and one in twenty each
   * also in the capitals of a title and in capitals throughout.
   */
  static List<TaggedWords> of(List<ParsedSentence> sentences) {
    List<TaggedWords> text = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      text.add(new TaggedWords(sentence.words(), sentence.pennTags()));
      HeadlineWriter.headline(sentence)
          .filter(headline -> headline.size() <= LONGEST_HEADLINE)
          .ifPresent(text::add);
    }
    text.addAll(recased(text));
    return text;
  }

  private static List<TaggedWords> recased(List<TaggedWords> text) {
    List<TaggedWords> recased = new ArrayList<>();
    for (int i = 0; i < text.size(); i += ONE_IN) {
      recased.add(CaseChanger.title(text.get(i)));
      recased.add(CaseChanger.capitals(text.get((i + ONE_IN / 2) % text.size())));
    }
    return recased;
  }
}
