package org.chancery.graph.query;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.chancery.facts.EventType;
import org.chancery.graph.rdf.Cy;

/** Turns what the user gives for the parameters of a query into terms. */
final class Arguments {
  private final Terms terms;
  private final ActorNames actors;

  Arguments(Terms terms, ActorNames actors) {
    this.terms = terms;
    this.actors = actors;
  }

  /**
   * Returns the terms of the variables that are bound, in the order of the parameters.
   *
   * @throws BadArgumentException if one is unknown, missing, or not what its parameter takes
   */
  Map<Var, Node> read(NamedQuery query, Map<String, String> given) {
    checkKnown(query, given);
    Map<Var, Node> terms = new LinkedHashMap<>();
    for (QueryParameter parameter : query.parameters()) {
      value(query, parameter, given)
          .ifPresent(value -> terms.put(Var.alloc(parameter.name()), term(parameter, value)));
    }
    return terms;
  }

  private static void checkKnown(NamedQuery query, Map<String, String> given) {
    List<String> known = query.parameterNames();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new BadArgumentException(
            known.isEmpty()
                ? "the query %s has no parameters".formatted(query.name())
                : "the query %s has no parameter %s%s"
                    .formatted(query.name(), name, Nearest.hint(name, known)));
      }
    }
  }

  private static Optional<String> value(
      NamedQuery query, QueryParameter parameter, Map<String, String> given) {
    Optional<String> value =
        given.containsKey(parameter.name())
            ? Optional.of(given.getOrDefault(parameter.name(), ""))
            : parameter.defaultValue();
    if (value.filter(text -> !text.isBlank()).isEmpty() && !parameter.optional()) {
      throw new BadArgumentException(
          "the query %s needs %s (%s): %s"
              .formatted(
                  query.name(), parameter.name(), parameter.comment(), parameter.type().wanted()));
    }
    return value.map(String::strip).filter(text -> !text.isEmpty());
  }

  private Node term(QueryParameter parameter, String value) {
    try {
      return parameter.type() == ParameterType.ACTOR
          ? actors.find(value)
          : term(parameter, value, terms);
    } catch (BadArgumentException wrong) {
      throw new BadArgumentException(parameter.name() + ": " + wrong.getMessage());
    }
  }

  /**
   * Returns the term of a value that can be told without the store; that of an actor's name cannot.
   */
  static Node term(QueryParameter parameter, String value, Terms terms) {
    return switch (parameter.type()) {
      case DATE -> date(value);
      case INTEGER -> integer(value);
      case TYPE -> type(value, terms);
      case IRI -> terms.iri(value).orElseThrow(() -> bad(ParameterType.IRI, value));
      case TEXT, ACTOR -> NodeFactory.createLiteralString(value);
    };
  }

  private static Node date(String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeException wrong) {
      throw bad(ParameterType.DATE, value);
    }
  }

  private static Node integer(String value) {
    try {
      return NodeFactory.createLiteralDT(new BigInteger(value).toString(), XSDDatatype.XSDinteger);
    } catch (NumberFormatException wrong) {
      throw bad(ParameterType.INTEGER, value);
    }
  }

  private static Node type(String value, Terms terms) {
    String name = terms.iri(value).map(iri -> iri.getURI().replace(Cy.NAMESPACE, "")).orElse(value);
    return EventType.named(name)
        .map(type -> Cy.of(type).asNode())
        .orElseThrow(() -> unknownType(value));
  }

  private static BadArgumentException unknownType(String value) {
    List<String> known = Arrays.stream(EventType.values()).map(EventType::name).toList();
    return new BadArgumentException(
        "there is no type of events \"%s\"%s".formatted(value, Nearest.hint(value, known)));
  }

  private static BadArgumentException bad(ParameterType type, String value) {
    return new BadArgumentException("\"%s\" is not %s".formatted(value, type.wanted()));
  }
}
