package org.chancery.reading.nlp;

/** Finds dictionary forms. Implementations are safe for use by many threads. */
public interface Lemmatizer {

  /** Returns the dictionary form, in lower case, of a word with a tag of the Penn Treebank. */
  String lemma(String word, String pennTag);
}
