package org.chancery.facts;

/** PLOVER's sectors: the part of society that an actor stands in. */
public enum Sector {
  GOV,
  MIL,
  COP,
  SPY,
  JUD,
  LEG,
  PTY,
  REB,
  UAF,
  BUS,
  CRM,
  CVL,
  EDU,
  ELI,
  JRN,
  LAB,
  MED,
  REF,
  OPP,
  REL,
  SOC,
  IGO,
  NGO
}
