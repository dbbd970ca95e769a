package org.chancery.reading.text;

/**
 * What the shape of a word tells.
 *
 * @param lemma the word's dictionary form, in lower case
 * @param form the shape, where the word is a verb
 */
public record Inflection(String lemma, VerbForm form) {}
