package org.chancery.reading.nlp;

/** Tells the word classes of a sentence. A tagger serves one thread at a time. */
public interface Tagger {

  /** Returns a tag of the Penn Treebank's scheme for each word; apostrophes and quotes straight. */
  String[] tag(String[] words);
}
