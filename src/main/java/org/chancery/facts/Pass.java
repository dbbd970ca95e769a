package org.chancery.facts;

/**
 * The pass of resolution that found out whom a mention means, from the surest to the least sure.
 */
public enum Pass {
  /** The name has one bearer, or the words right beside it tell which is meant. */
  name,
  /** The name has several bearers, and the rest of the article tells which is meant. */
  context,
  /** A spelling of a known person's name. */
  spelling,
  /** A body of an actor that is named with it: "the Danish defence ministry". */
  body,
  /** A name that nobody known bears, or that several bear and nothing tells who is meant. */
  newName,
  /** A surname or an acronym of someone whom the article names in full. */
  shortName,
  /** A surname alone, borne by one office-holder of a country that the article speaks of. */
  surname,
  /** An office, by who held it on the day: "the Syrian president". */
  office,
  /** A name and a description side by side: "Hakan Fidan, the foreign minister". */
  apposition,
  /** A description of somebody spoken of before: "the alliance". */
  description,
  /** Several spoken of before: "both countries". */
  group,
  /** A pronoun. */
  pronoun,
  /** A description of nobody known: "protesters". */
  newDescription
}
