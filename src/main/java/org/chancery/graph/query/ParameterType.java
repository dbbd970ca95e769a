package org.chancery.graph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a parameter takes. */
public enum ParameterType {
  /** An actor by name, prefixed name or IRI. */
  ACTOR("the name of an actor, such as Syria, or its IRI"),
  /** A day. */
  DATE("a date, such as 2025-11-03"),
  /** A whole number. */
  INTEGER("a whole number, such as 3"),
  /** A type of events by name. */
  TYPE("a type of events, such as Consult"),
  /** Any words. */
  TEXT("words"),
  /** An IRI or prefixed name. */
  IRI("an IRI or a prefixed name, such as cy:Person");

  private final String wanted;

  ParameterType(String wanted) {
    this.wanted = wanted;
  }

  /** Returns in words what is to be given, with an example. */
  public String wanted() {
    return wanted;
  }

  /** Returns the type of that name, or empty where there is none. */
  static Optional<ParameterType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
