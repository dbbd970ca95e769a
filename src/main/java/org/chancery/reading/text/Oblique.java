package org.chancery.reading.text;

/**
 * A phrase that a preposition ties to a clause.
 *
 * @param preposition the preposition, in lower case
 * @param phrase what follows it
 */
public record Oblique(String preposition, Phrase phrase) {}
