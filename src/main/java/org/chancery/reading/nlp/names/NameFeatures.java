package org.chancery.reading.nlp.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.reading.nlp.sequence.Slot;

/** Tells the features by which a model knows names. */
final class NameFeatures {
  /**
   * One kind of feature a line: traits of the word, of those before it (-1, -2) and after it (+1,
   * +2). A trained model knows these alone: whoever changes a line trains anew.
   */
  private static final String TEMPLATES =
      """
      lower-2
      lower-1
      lower
      lower+1
      lower+2
      exact
      lower-1 lower
      lower lower+1
      lower-1 capitals
      lower+1 capitals
      lower-2 lower-1 capitals
      lower+1 lower+2 capitals
      lower-1 lower+1 capitals
      shape-1
      shape
      shape+1
      shape-1 shape
      shape shape+1
      shape-1 shape shape+1
      capitals-2 capitals-1 capitals capitals+1 capitals+2
      capitals start
      prefix2
      prefix3
      prefix4
      suffix2
      suffix3
      suffix4
      suffix3-1 capitals
      suffix3+1 capitals
      suffix3 capitals
      prefix3 capitals
      suffix2 capitals
      coarse-2
      coarse-1
      coarse
      coarse+1
      coarse+2
      middle-2
      middle-1
      middle
      middle+1
      middle+2
      fine-2
      fine-1
      fine
      fine+1
      fine+2
      coarse capitals
      middle capitals
      fine capitals
      fine start capitals
      coarse-1 coarse capitals
      coarse coarse+1 capitals
      middle-1 middle capitals
      middle middle+1 capitals
      fine-1 fine
      fine fine+1
      coarse-1 coarse coarse+1 capitals
      middle-1 middle+1 capitals
      fine-1 capitals
      fine+1 capitals
      fine-2 fine-1 capitals
      fine+1 fine+2 capitals
      coarse-2 coarse-1 coarse capitals
      coarse coarse+1 coarse+2 capitals
      given
      family
      place
      organization
      demonym
      title
      organization_head
      place_head
      listed capitals
      listed-1 capitals
      listed+1 capitals
      listed-1 listed capitals
      listed listed+1 capitals
      listed-1 listed listed+1
      place lower-1
      family lower-1
      title-1 capitals
      title-2 capitals-1 capitals
      listed coarse
      run
      run run_last
      run run_last_fine
      run run_first
      before_run run
      after_run run
      before_run_fine run
      after_run_fine run
      before_run run_last
      before_run_fine after_run_fine run
      before_run_fine coarse
      after_run_fine coarse
      run_listed run
      seen
      seen start
      seen capitals fine
      """;

  private static final String TEMPLATES_OF_VOTES =
      """
      vote
      vote capitals
      vote listed
      vote fine
      vote-1 vote
      vote vote+1
      vote run
      phrase_vote
      phrase_vote vote
      """;

  private static final List<Template> PLAIN = TEMPLATES.lines().map(Template::new).toList();
  private static final List<Template> VOTED =
      TEMPLATES_OF_VOTES.lines().map(Template::new).toList();

  private static final int ALWAYS = 1;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 4;
  private static final int LONGEST_WORD = 16;

  private NameFeatures() {}

  /**
   * Returns the features of each word of a sentence, as {@link Slot} makes them, without those of a
   * first reading.
   */
  static int[][] of(String[] words, TraitTable traits) {
    int[][] features = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      features[i] = of(words[i], traits, i);
    }
    return features;
  }

  private static int[] of(String word, TraitTable traits, int place) {
    int[] features = new int[1 + PLAIN.size() + 2 * LONGEST_WORD];
    features[0] = Slot.of(Slot.mix(0, ALWAYS), Family.CONTEXT.number());
    int size = add(PLAIN, traits, place, features, 1);
    int end = Shape.capitalised(word) ? addParts(word, features, size) : size;
    return Arrays.copyOf(features, end);
  }

  /** Returns features with those of a first reading behind them. */
  static int[][] withVotes(int[][] features, TraitTable traits) {
    int[][] all = new int[features.length][];
    for (int i = 0; i < all.length; i++) {
      int size = features[i].length;
      int[] more = Arrays.copyOf(features[i], size + VOTED.size());
      all[i] = Arrays.copyOf(more, add(VOTED, traits, i, more, size));
    }
    return all;
  }

  /** Adds the features that a word has of some templates; returns the number of features. */
  private static int add(
      List<Template> templates, TraitTable traits, int place, int[] features, int from) {
    int size = from;
    for (Template template : templates) {
      int slot = template.slot(traits, place);
      if (slot != Template.NONE) {
        features[size++] = slot;
      }
    }
    return size;
  }

  /** Adds the word's stretches of three and four characters; returns the number of features. */
  private static int addParts(String word, int[] features, int from) {
    String bounded = "^" + word.toLowerCase(Locale.ROOT) + "$";
    int last = Math.min(bounded.length(), LONGEST_WORD);
    int size = from;
    for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
      for (int begin = 0; begin + length <= last; begin++) {
        int part = bounded.substring(begin, begin + length).hashCode();
        features[size++] = Slot.of(Slot.mix(Slot.mix(0, length), part), Family.CONTEXT.number());
      }
    }
    return size;
  }
}
