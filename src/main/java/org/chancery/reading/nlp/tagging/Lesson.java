package org.chancery.reading.nlp.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.reading.nlp.TaggedWords;

/** Teaches a perceptron the tags of sentences. */
final class Lesson {
  private final TagContexts contexts;
  private final Map<String, Integer> features;
  private final List<String> tags;
  private final AveragedPerceptron perceptron;

  Lesson(
      TagContexts contexts,
      Map<String, Integer> features,
      List<String> tags,
      AveragedPerceptron perceptron) {
    this.contexts = contexts;
    this.features = features;
    this.tags = tags;
    this.perceptron = perceptron;
  }

  /** Has the perceptron tag a sentence word by word, and corrects it after each. */
  void read(TaggedWords sentence) {
    String[] guessed = new String[sentence.size()];
    for (int i = 0; i < guessed.length; i++) {
      int[] seen = known(contexts.getContext(i, sentence.words(), guessed, null));
      int truth = tags.indexOf(sentence.pennTags()[i]);
      guessed[i] = tags.get(perceptron.learn(seen, truth));
    }
  }

  private int[] known(String[] context) {
    return Arrays.stream(context)
        .map(features::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
