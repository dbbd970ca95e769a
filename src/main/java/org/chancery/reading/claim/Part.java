package org.chancery.reading.claim;

import org.chancery.reading.actor.CastMember;
import org.chancery.reading.mention.Mention;

/**
 * An actor that fills a part of a claim.
 *
 * @param member the actor
 * @param mention the words that stand for it
 * @param direct whether the phrase in that part is about it, rather than about what is its own
 */
record Part(CastMember member, Mention mention, boolean direct) {}
