package org.chancery.facts;

/** The kind of thing that an actor is. The names are those of the ontology's classes. */
public enum ActorType {
  Person,
  State,
  GovernmentBody,
  MilitaryForce,
  ArmedGroup,
  PoliticalParty,
  IntergovernmentalOrganization,
  Coalition,
  MediaOrganization,
  Company,
  CivilSocietyOrganization,
  Population,
  Place,
  Agreement,
  Other;

  /**
   * Returns whether something of this kind can act in politics, as places and agreements cannot.
   */
  public boolean acts() {
    return this != Place && this != Agreement && this != Other;
  }
}
