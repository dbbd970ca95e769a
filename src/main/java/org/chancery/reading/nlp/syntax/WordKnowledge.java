package org.chancery.reading.nlp.syntax;

import org.chancery.reading.nlp.Lemmatizer;
import org.chancery.reading.nlp.WordClusters;

/**
 * What a parser is told of words besides their tags; a model must be given what it learned with.
 * Safe for use by many threads.
 *
 * @param clusters which words are used alike
 * @param lemmatizer what finds dictionary forms
 */
public record WordKnowledge(WordClusters clusters, Lemmatizer lemmatizer) {}
