package org.chancery.graph.query;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.facts.ActorType;
import org.chancery.graph.rdf.Cy;

/**
 * Finds actors by name.
 *
 * <p>A main name goes before other names and acronyms, the exact letters before the same ones in
 * another case. Only a name that fits no label exactly makes it look through all labels.
 */
final class ActorNames {
  private static final List<Node> OTHER_NAMES =
      List.of(SKOS.altLabel.asNode(), Cy.acronym.asNode());
  private static final Set<Node> TYPES =
      Arrays.stream(ActorType.values())
          .map(type -> Cy.of(type).asNode())
          .collect(Collectors.toUnmodifiableSet());
  private static final String LANGUAGE = "en";
  private static final int MOST_NEAR = 3;

  private final Graph graph;
  private final Terms terms;

  ActorNames(Graph graph, Terms terms) {
    this.graph = graph;
    this.terms = terms;
  }

  /**
   * Returns the actor that a name, a prefixed name or an IRI means.
   *
   * @throws BadArgumentException if none has it, with near names; or several, with all of them
   */
  Node find(String name) {
    return terms.iri(name).map(iri -> known(iri, name)).orElseGet(() -> named(name));
  }

  private Node known(Node iri, String given) {
    if (!actor(iri)) {
      throw new BadArgumentException("the store holds no actor " + given);
    }
    return iri;
  }

  private Node named(String name) {
    Set<Node> exact = exact(name, List.of(SKOS.prefLabel.asNode()));
    if (exact.isEmpty()) {
      exact = exact(name, OTHER_NAMES);
    }
    return exact.isEmpty() ? inAnyCase(name) : single(name, exact);
  }

  private Set<Node> exact(String name, List<Node> properties) {
    return Stream.of(
            NodeFactory.createLiteralLang(name, LANGUAGE), NodeFactory.createLiteralString(name))
        .flatMap(label -> properties.stream().flatMap(property -> subjects(property, label)))
        .collect(Collectors.toSet());
  }

  private Stream<Node> subjects(Node property, Node label) {
    return graph.stream(Node.ANY, property, label).map(Triple::getSubject).filter(this::actor);
  }

  private Node inAnyCase(String name) {
    Set<Node> main = alike(name, List.of(SKOS.prefLabel.asNode()));
    Set<Node> found = main.isEmpty() ? alike(name, OTHER_NAMES) : main;
    if (found.isEmpty()) {
      throw unknown(name);
    }
    return single(name, found);
  }

  private Set<Node> alike(String name, List<Node> properties) {
    Set<Node> found = new HashSet<>();
    scan(properties, name::equalsIgnoreCase, triple -> found.add(triple.getSubject()));
    return found;
  }

  private void scan(List<Node> properties, Predicate<String> fits, Consumer<Triple> consumer) {
    for (Node property : properties) {
      graph.stream(Node.ANY, property, Node.ANY)
          .filter(triple -> fits.test(text(triple)))
          .filter(triple -> actor(triple.getSubject()))
          .forEach(consumer);
    }
  }

  private static String text(Triple triple) {
    Node object = triple.getObject();
    return object.isLiteral() ? object.getLiteralLexicalForm() : "";
  }

  private boolean actor(Node node) {
    return graph.stream(node, RDF.type.asNode(), Node.ANY)
        .anyMatch(triple -> TYPES.contains(triple.getObject()));
  }

  private Node single(String name, Set<Node> found) {
    if (found.size() > 1) {
      throw ambiguous(name, found);
    }
    return found.iterator().next();
  }

  private BadArgumentException ambiguous(String name, Set<Node> found) {
    String candidates =
        found.stream()
            .map(node -> "\n  " + terms.shortened(node) + description(node))
            .sorted()
            .collect(Collectors.joining());
    return new BadArgumentException(
        "several actors are named \"%s\"; give one of these:%s".formatted(name, candidates));
  }

  private String description(Node node) {
    String type =
        graph.stream(node, RDF.type.asNode(), Node.ANY)
            .map(Triple::getObject)
            .filter(TYPES::contains)
            .map(Node::getLocalName)
            .sorted()
            .collect(Collectors.joining(", "));
    String name =
        graph.stream(node, SKOS.prefLabel.asNode(), Node.ANY)
            .map(ActorNames::text)
            .sorted()
            .collect(Collectors.joining(" or "));
    return "  (%s, %s)".formatted(name, type);
  }

  private BadArgumentException unknown(String name) {
    Near near = new Near(name);
    scan(
        List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), Cy.acronym.asNode()),
        near::fits,
        triple -> near.add(text(triple)));
    return new BadArgumentException(
        "the store holds no actor named \"%s\"%s".formatted(name, near.hint()));
  }

  /** The few names nearest to one, whatever the number of names seen. */
  private static final class Near {
    private final String name;
    private final TreeMap<Integer, TreeSet<String>> byDistance = new TreeMap<>();

    Near(String name) {
      this.name = name;
    }

    boolean fits(String candidate) {
      return isWordOf(candidate)
          || (Math.abs(candidate.length() - name.length()) <= name.length()
              && Nearest.near(name, candidate));
    }

    /** A family name alone means whoever bears it more likely than what is spelled alike. */
    private boolean isWordOf(String candidate) {
      return Ascii.toLowerCase(" " + candidate + " ").contains(Ascii.toLowerCase(" " + name + " "));
    }

    void add(String candidate) {
      TreeSet<String> same =
          byDistance.computeIfAbsent(distance(candidate), distance -> new TreeSet<>());
      same.add(candidate);
      if (same.size() > MOST_NEAR) {
        same.remove(same.last());
      }
    }

    private int distance(String candidate) {
      return isWordOf(candidate) ? 0 : Nearest.distance(name, candidate);
    }

    String hint() {
      List<String> nearest =
          byDistance.values().stream().flatMap(Set::stream).limit(MOST_NEAR).toList();
      return nearest.isEmpty() ? "" : "; did you mean " + Nearest.or(nearest) + "?";
    }
  }
}
