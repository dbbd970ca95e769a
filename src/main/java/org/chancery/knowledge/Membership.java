package org.chancery.knowledge;

/**
 * That a state or an organisation belongs to another.
 *
 * @param member the member's slug
 * @param group the slug of what it belongs to
 * @param standing as what: "member", "observer", "associate"
 * @param spell how long
 */
record Membership(String member, String group, String standing, Spell spell) {}
