package org.chancery.reading.nlp.tagging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.chancery.reading.nlp.TaggedWords;

/** Sets sentences in the capitals of titles and of lines that shout; their tags stay. */
final class CaseChanger {
  private static final Set<String> SMALL = Set.of("IN", "DT", "CC", "TO", "POS", "RP");

  private CaseChanger() {}

  /** Returns the sentence in capitals throughout. */
  static TaggedWords capitals(TaggedWords sentence) {
    String[] words =
        Arrays.stream(sentence.words())
            .map(word -> word.toUpperCase(Locale.ROOT))
            .toArray(String[]::new);
    return new TaggedWords(words, sentence.pennTags());
  }

  /** Returns the sentence with a capital for each word but articles, prepositions and the like. */
  static TaggedWords title(TaggedWords sentence) {
    String[] words = sentence.words().clone();
    for (int i = 0; i < words.length; i++) {
      boolean small = i > 0 && SMALL.contains(sentence.pennTags()[i]);
      words[i] = small || words[i].startsWith("'") ? words[i] : capitalised(words[i]);
    }
    return new TaggedWords(words, sentence.pennTags());
  }

  private static String capitalised(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
