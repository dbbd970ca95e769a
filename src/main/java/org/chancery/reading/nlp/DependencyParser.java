package org.chancery.reading.nlp;

import org.chancery.reading.text.Tree;

/** Finds how the words of a sentence depend on each other. A parser serves one thread at a time. */
public interface DependencyParser {

  /** Returns the tree of a sentence whose words have tags of the Penn Treebank's scheme. */
  Tree parse(String[] words, String[] pennTags);
}
