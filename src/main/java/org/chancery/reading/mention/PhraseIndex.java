package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest of many phrases that begins at a word.
 *
 * <p>Phrases are compared by their runs of letters and digits without case and diacritics, so "al
 * Sharaa" finds "al-Sharaa". Once filled it is safe for use by many threads.
 *
 * @param <T> what a phrase means
 */
final class PhraseIndex<T> {
  private final Node<T> root = new Node<>();

  /** Adds a meaning of a phrase. */
  void add(String phrase, T meaning) {
    List<String> runs = Runs.of(phrase);
    List<String> parted = Runs.parted(phrase);
    add(runs, meaning);
    if (!parted.equals(runs)) {
      add(parted, meaning);
    }
  }

  private void add(List<String> runs, T meaning) {
    Node<T> node = root;
    for (String run : runs) {
      node = node.next.computeIfAbsent(run, unused -> new Node<>());
    }
    if (node != root) {
      node.meanings.add(meaning);
    }
  }

  /** Returns what exactly that phrase means. */
  List<T> find(String phrase) {
    Node<T> node = root;
    for (String run : Runs.of(phrase)) {
      Node<T> next = node.next.get(run);
      if (next == null) {
        return List.of();
      }
      node = next;
    }
    return List.copyOf(node.meanings);
  }

  /** Returns the longest phrase that begins at a token and ends with one. */
  Optional<Match<T>> longest(Runs runs, int token) {
    List<Match<T>> all = all(runs, token);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Returns all phrases that begin at a token and end with one, the shortest first. */
  List<Match<T>> all(Runs runs, int token) {
    List<Match<T>> found = new ArrayList<>();
    Node<T> node = root;
    for (int run = runs.firstOf(token); run < runs.size(); run++) {
      Node<T> next = node.next.get(runs.text(run));
      if (next == null || (node != root && !runs.follows(run))) {
        break;
      }
      node = next;
      if (!node.meanings.isEmpty() && runs.endsToken(run)) {
        found.add(new Match<>(token, runs.tokenOf(run) + 1, List.copyOf(node.meanings)));
      }
    }
    return found;
  }

  /** A phrase in a sentence: from a token to before another, and what it means. */
  record Match<T>(int first, int end, List<T> meanings) {
    int length() {
      return end - first;
    }
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> meanings = new ArrayList<>(1);
  }
}
