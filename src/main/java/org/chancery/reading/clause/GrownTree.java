package org.chancery.reading.clause;

import java.util.List;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.Tree;

/** The tree of a sentence while it is mended. Serves one thread. */
final class GrownTree {
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private boolean changed;

  GrownTree(Sentence sentence) {
    this.sentence = sentence;
    this.heads = new int[sentence.size()];
    this.relations = new String[sentence.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = sentence.tree().head(i);
      relations[i] = sentence.tree().relation(i);
    }
  }

  int head(int token) {
    return heads[token];
  }

  String relation(int token) {
    return relations[token];
  }

  int root() {
    int root = 0;
    while (heads[root] != Tree.ROOT) {
      root++;
    }
    return root;
  }

  /** Hangs a token from another, in that relation. */
  void hang(int token, int head, String relation) {
    changed |= heads[token] != head || !relations[token].equals(relation);
    heads[token] = head;
    relations[token] = relation;
  }

  /** Returns whether a token hangs, by any number of steps, from another or is it. */
  boolean descends(int token, int ancestor) {
    int current = token;
    for (int step = 0; step <= heads.length && current != Tree.ROOT; step++) {
      if (current == ancestor) {
        return true;
      }
      current = heads[current];
    }
    return false;
  }

  /** Returns the first token of all that hangs from a token and that no mark parts from it. */
  int firstWord(int token) {
    int first = token;
    while (first > 0 && !sentence.at(first - 1, Tag.PUNCT) && descends(first - 1, token)) {
      first--;
    }
    return first;
  }

  /** Returns the sentence with what has grown; with its own tree where that is no tree. */
  Sentence sentence() {
    return sentence(sentence.tokens());
  }

  /** Returns the sentence with what has grown, and these tokens. */
  Sentence sentence(List<Token> tokens) {
    Tree tree = changed && whole() ? new Tree(heads, relations) : sentence.tree();
    return new Sentence(sentence.index(), sentence.title(), tokens, tree, sentence.names());
  }

  /** Returns whether every token leads to the one root. */
  private boolean whole() {
    int roots = 0;
    for (int token = 0; token < heads.length; token++) {
      roots += heads[token] == Tree.ROOT ? 1 : 0;
      int up = token;
      for (int step = 0; up != Tree.ROOT; step++) {
        if (step > heads.length) {
          return false;
        }
        up = heads[up];
      }
    }
    return roots == 1;
  }
}
