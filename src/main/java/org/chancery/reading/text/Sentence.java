package org.chancery.reading.text;

import java.util.List;

/**
 * A sentence of a document.
 *
 * @param index its place among the document's sentences
 * @param title whether it is the headline
 * @param tokens its words and marks, at least one
 * @param tree how they depend on each other
 * @param names the proper names among them, in text order; none overlap
 */
public record Sentence(int index, boolean title, List<Token> tokens, Tree tree, List<Name> names) {

  /** Checks that there are words, and that the tree spans them. */
  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without words");
    }
    if (tree.size() != tokens.size()) {
      throw new IllegalArgumentException(tokens.size() + " words, a tree of " + tree.size());
    }
  }

  /** Returns the offset of the first UTF-16 unit. */
  public int begin() {
    return tokens.get(0).begin();
  }

  /** Returns the offset after the last UTF-16 unit. */
  public int end() {
    return tokens.get(size() - 1).end();
  }

  /** Returns the number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Returns the token of that index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Returns whether there is a token of that index and it is one of these words. */
  public boolean at(int index, String... words) {
    if (index < 0 || index >= size()) {
      return false;
    }
    for (String word : words) {
      if (tokens.get(index).is(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether there is a token of that index and it is of one of these classes. */
  public boolean at(int index, Tag... tags) {
    if (index < 0 || index >= size()) {
      return false;
    }
    for (Tag tag : tags) {
      if (tokens.get(index).is(tag)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the words from one token to before another, with the spaces that stand between them.
   */
  public String words(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(i > first && spaceBefore(i) ? " " : "").append(tokens.get(i).text());
    }
    return words.toString();
  }

  /** Returns whether the noun of that index is told of as known: "the attack", "these talks". */
  public boolean definite(int noun) {
    return tree.dependents(noun, "det").stream()
        .anyMatch(child -> at(child, "the", "this", "that", "these", "those"));
  }

  /** Returns whether a space stands before the token of that index. */
  public boolean spaceBefore(int index) {
    return index > 0 && tokens.get(index - 1).end() < tokens.get(index).begin();
  }

  /** Returns whether the token of that index is a hyphen that joins two words. */
  public boolean joiner(int index) {
    return index > 0
        && index + 1 < size()
        && at(index, "-", "\u2013", "\u2010", "\u2011")
        && !spaceBefore(index)
        && !spaceBefore(index + 1);
  }
}
