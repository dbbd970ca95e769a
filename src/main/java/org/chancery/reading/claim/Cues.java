package org.chancery.reading.claim;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds all of many phrases in a sentence, in one pass. Words are compared by their dictionary form
 * and as they stand; a hyphen that joins words is passed over, so "air strike" finds "air-strikes".
 * Once filled it is safe for use by many threads.
 *
 * @param <T> what a phrase tells
 */
final class Cues<T> {
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b|(?<=s)'");
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();

  private final Node<T> root = new Node<>();

  /**
   * A phrase that stands in a sentence.
   *
   * @param token index of its last word
   * @param tells what it tells
   */
  record Cue<T>(int token, T tells) {}

  /** Adds what a phrase tells; its words are parted by spaces, hyphens and before "'s". */
  void add(String phrase, T tells) {
    Node<T> node = root;
    for (String word : WORDS.split(POSSESSIVE.matcher(phrase).replaceAll(" $0"))) {
      node = node.next.computeIfAbsent(word, unused -> new Node<>());
    }
    node.tells.add(tells);
  }

  /** Returns the phrases that stand in a sentence, by the place of their first words. */
  List<Cue<T>> in(Sentence sentence) {
    Set<Cue<T>> found = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      find(sentence, i, root, found);
    }
    return new ArrayList<>(found);
  }

  private void find(Sentence sentence, int token, Node<T> node, Set<Cue<T>> found) {
    if (token >= sentence.size()) {
      return;
    }
    Token word = sentence.token(token);
    step(sentence, token, node.next.get(word.lemma()), found);
    if (!word.lower().equals(word.lemma())) {
      step(sentence, token, node.next.get(word.lower()), found);
    }
    if (node != root && sentence.joiner(token)) {
      find(sentence, token + 1, node, found);
    }
  }

  private void step(Sentence sentence, int token, @Nullable Node<T> node, Set<Cue<T>> found) {
    if (node != null) {
      node.tells.forEach(tells -> found.add(new Cue<>(token, tells)));
      if (!node.next.isEmpty()) {
        find(sentence, token + 1, node, found);
      }
    }
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> tells = new ArrayList<>(1);
  }
}
