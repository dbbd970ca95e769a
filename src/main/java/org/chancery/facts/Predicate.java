package org.chancery.facts;

/** A standing relation between two actors. The names are those of the ontology's properties. */
public enum Predicate {
  holdsOffice,
  memberOf,
  leads,
  partOf,
  locatedIn,
  nationalOf,
  alliedWith,
  atWarWith,
  supports,
  controls,
  affiliatedWith
}
