package org.chancery.reading.nlp.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSContextGenerator;
import org.chancery.reading.nlp.WordClusters;
import org.jspecify.annotations.Nullable;

/**
 * Tells what there is to see of a word when its class is to be told: the word, its neighbours, and
 * the tags of the words before. Serves one thread at a time.
 */
final class TagContexts implements POSContextGenerator {
  private static final int MOST_WORDS_KEPT = 20_000;
  private static final String NO_TAG = "*";

  private final WordClusters clusters;
  private final Map<String, WordTraits> kept = new HashMap<>();
  private String @Nullable [] sentence;
  private WordTraits[] traits = {};
  private Lettering lettering = Lettering.PROSE;

  TagContexts(WordClusters clusters) {
    this.clusters = clusters;
  }

  @Override
  public String[] getContext(
      int index, String[] words, String[] priorTags, Object @Nullable [] nothing) {
    look(words);
    List<String> features = new ArrayList<>();
    features.addAll(at(index).here());
    features.addAll(at(index - 1).before());
    features.addAll(at(index + 1).after());
    addWords(features, index);
    addTags(features, index, tag(priorTags, index - 1), tag(priorTags, index - 2));
    return features.toArray(String[]::new);
  }

  private void look(String[] words) {
    if (words == sentence) {
      return;
    }
    if (kept.size() > MOST_WORDS_KEPT) {
      kept.clear();
    }
    sentence = words;
    lettering = Lettering.of(words);
    traits = new WordTraits[words.length];
    for (int i = 0; i < words.length; i++) {
      traits[i] = kept.computeIfAbsent(words[i], word -> WordTraits.of(word, clusters));
    }
  }

  private void addWords(List<String> features, int index) {
    String word = at(index).form();
    features.add("S" + lettering.mark() + (index == 0 ? '^' : ' ') + at(index).shape());
    features.add("P" + at(index - 2).form());
    features.add("N" + at(index + 2).form());
    features.add("b" + at(index - 1).form() + ' ' + word);
    features.add("B" + word + ' ' + at(index + 1).form());
  }

  private void addTags(List<String> features, int index, String last, String lastButOne) {
    String word = at(index).form();
    String pair = lastButOne + ' ' + last;
    features.add("t" + last);
    features.add("u" + lastButOne);
    features.add("T" + pair);
    features.add("tw" + last + ' ' + word);
    features.add("Tw" + pair + ' ' + word);
    features.add("tn" + last + ' ' + at(index + 1).form());
    features.add("ts" + last + ' ' + ending(word));
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 3));
  }

  private WordTraits at(int index) {
    return index >= 0 && index < traits.length ? traits[index] : WordTraits.NOTHING;
  }

  private static String tag(String[] tags, int index) {
    return index < 0 ? NO_TAG : tags[index];
  }
}
