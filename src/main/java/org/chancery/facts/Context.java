package org.chancery.facts;

/**
 * The sphere of life that an event is about: PLOVER's contexts. The names are the notations of the
 * ontology's concepts.
 */
public enum Context {
  military,
  intelligence,
  executive,
  legislative,
  election,
  political_institutions,
  pro_democracy,
  pro_autocracy,
  economic,
  legal,
  reparations,
  human_rights,
  rights_freedoms,
  repression,
  human_security,
  gender,
  lgbt,
  religion_ethnicity,
  inequality,
  diplomatic,
  territory,
  peacekeeping,
  health,
  asylum,
  migration,
  disasters,
  natural_resource,
  environment,
  technology,
  terrorism,
  cbrn,
  cyber,
  misinformation,
  crime,
  corruption,
  illegal_drugs,
  trafficking
}
