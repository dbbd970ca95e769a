package org.chancery.reading.nlp.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reading.nlp.corpus.NamedSentence;

/**
 * Groups the sentences of a shuffled corpus as documents might: those that share rare capitalised
 * words come together.
 */
final class KindredSentences {
  private static final int LARGEST = 40;
  private static final int RARE = 25;

  private final List<NamedSentence> sentences;
  private final Map<String, Set<Integer>> places = new HashMap<>();
  private final boolean[] taken;

  private KindredSentences(List<NamedSentence> sentences) {
    this.sentences = sentences;
    this.taken = new boolean[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      for (String word : capitalised(i)) {
        places.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(i);
      }
    }
  }

  /** Returns all sentences in groups of at most forty, the same groups for the same sentences. */
  static List<List<NamedSentence>> group(List<NamedSentence> sentences) {
    return new KindredSentences(sentences).groups();
  }

  private Set<String> capitalised(int sentence) {
    String[] words = sentences.get(sentence).words();
    Set<String> found = new LinkedHashSet<>();
    for (int i = 1; i < words.length; i++) {
      if (Shape.capitalised(words[i])) {
        found.add(words[i]);
      }
    }
    return found;
  }

  private List<List<NamedSentence>> groups() {
    List<List<NamedSentence>> groups = new ArrayList<>();
    List<NamedSentence> group = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        grow(group, i);
        if (group.size() >= LARGEST / 2) {
          groups.add(group);
          group = new ArrayList<>();
        }
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private void grow(List<NamedSentence> group, int start) {
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty() && group.size() < LARGEST) {
      int sentence = next.remove();
      if (!taken[sentence]) {
        taken[sentence] = true;
        group.add(sentences.get(sentence));
        capitalised(sentence).forEach(word -> next.addAll(kin(word)));
      }
    }
  }

  private Set<Integer> kin(String word) {
    Set<Integer> all = places.getOrDefault(word, Set.of());
    return all.size() <= RARE ? all : Set.of();
  }
}
