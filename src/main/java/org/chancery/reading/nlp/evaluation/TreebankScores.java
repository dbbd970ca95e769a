package org.chancery.reading.nlp.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a treebank was read, each figure over its gold tokens.
 *
 * @param sentences number of sentences
 * @param tokens number of tokens
 * @param tags Penn tags
 * @param lemmas dictionary forms of verbs and common nouns, case aside
 * @param heads arcs, punctuation aside; both its precision and its recall are the UAS
 * @param arcs arcs with their relations, punctuation aside: the LAS
 * @param verbArguments subjects, objects and obliques of finite verbs
 * @param byRelation arcs by their gold relation
 * @param sentencesPerSecond speed of tags, lemmas and trees on one thread, once warm
 */
public record TreebankScores(
    long sentences,
    long tokens,
    Tally tags,
    Tally lemmas,
    Tally heads,
    Tally arcs,
    Tally verbArguments,
    Map<String, Tally> byRelation,
    double sentencesPerSecond) {

  /** Copies the map, sorted by relation. */
  public TreebankScores {
    byRelation = Collections.unmodifiableMap(new TreeMap<>(byRelation));
  }
}
