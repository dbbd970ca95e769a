package org.chancery.facts;

/**
 * Words of an article that stand for an actor.
 *
 * @param words the words
 * @param pass what found out whom they mean
 */
public record ActorMention(Excerpt words, Pass pass) {}
