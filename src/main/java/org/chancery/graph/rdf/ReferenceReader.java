package org.chancery.graph.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.facts.ActorType;
import org.chancery.facts.Gender;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.ReferenceData;
import org.chancery.facts.Sector;

/** Reads the Turtle files that describe actors, offices and tenures. */
public final class ReferenceReader {

  /**
   * Returns what the Turtle files of a folder say, each list in the order of its ids.
   *
   * @throws ReferenceException naming file and line where a file is broken, or the entry that is
   */
  public ReferenceData read(Path folder) {
    return read(load(files(folder)), Map.of());
  }

  /**
   * Returns what a graph says.
   *
   * @param states the ISO 3166 alpha-3 codes of states that the graph does not describe, by id
   * @throws ReferenceException naming the entry that is broken
   */
  public ReferenceData read(Graph graph, Map<String, String> states) {
    Map<Node, String> codes = new HashMap<>(codes(graph));
    states.forEach((id, code) -> codes.putIfAbsent(NodeFactory.createURI(id), code));
    return new ReferenceData(actors(graph, codes), tenures(graph));
  }

  /** Returns the Turtle files of a folder, sorted by name. */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the triples of all the files together. */
  public static Graph load(List<Path> files) {
    Graph graph = GraphFactory.createDefaultGraph();
    stream(files, graph::add);
    return graph;
  }

  /** Gives each triple of the files to a consumer, in the order of the files. */
  public static void stream(List<Path> files, Consumer<Triple> consumer) {
    for (Path file : files) {
      stream(file, consumer);
    }
  }

  private static void stream(Path file, Consumer<Triple> consumer) {
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  consumer.accept(triple);
                }
              });
    } catch (RiotException failure) {
      throw new ReferenceException(file + ": " + failure.getMessage(), failure);
    }
  }

  private static Map<Node, String> codes(Graph graph) {
    Map<Node, String> codes = new HashMap<>();
    graph
        .find(Node.ANY, Cy.iso3.asNode(), Node.ANY)
        .forEachRemaining(t -> codes.put(t.getSubject(), t.getObject().getLiteralLexicalForm()));
    return codes;
  }

  private static List<KnownActor> actors(Graph graph, Map<Node, String> codes) {
    List<KnownActor> actors = new ArrayList<>();
    for (ActorType type : ActorType.values()) {
      subjects(graph, Cy.of(type)).forEach(node -> actors.add(actor(graph, node, type, codes)));
    }
    actors.sort(Comparator.comparing(KnownActor::id));
    return actors;
  }

  private static KnownActor actor(Graph graph, Node node, ActorType type, Map<Node, String> codes) {
    Optional<String> own = Optional.ofNullable(codes.get(node));
    return new KnownActor(
        node.getURI(),
        type,
        one(graph, node, SKOS.prefLabel)
            .orElseThrow(() -> new ReferenceException(node + " has no skos:prefLabel")),
        texts(graph, node, SKOS.altLabel),
        texts(graph, node, Cy.acronym),
        texts(graph, node, Cy.demonym),
        texts(graph, node, Cy.metonym),
        Stream.of(SKOS.exactMatch, OWL.sameAs)
            .flatMap(property -> texts(graph, node, property).stream())
            .toList(),
        own.or(() -> country(graph, node, codes)),
        texts(graph, node, Cy.sector).stream().map(code -> sector(node, code)).toList(),
        texts(graph, node, Cy.function),
        one(graph, node, SchemaDO.gender).map(Gender::valueOf),
        one(graph, node, Cy.notable).map(Boolean::parseBoolean).orElse(false));
  }

  private static Optional<String> country(Graph graph, Node node, Map<Node, String> codes) {
    return objects(graph, node, Cy.country)
        .map(codes::get)
        .flatMap(code -> Stream.ofNullable(code))
        .sorted()
        .findFirst();
  }

  private static Sector sector(Node node, String code) {
    try {
      return Sector.valueOf(code);
    } catch (IllegalArgumentException unknown) {
      throw new ReferenceException(node + " has an unknown sector: " + code, unknown);
    }
  }

  private static List<KnownTenure> tenures(Graph graph) {
    return subjects(graph, Cy.Tenure)
        .map(node -> tenure(graph, node))
        .sorted(
            Comparator.comparing(KnownTenure::holder)
                .thenComparing(KnownTenure::title)
                .thenComparing(KnownTenure::body)
                .thenComparing(tenure -> tenure.from().orElse(LocalDate.MIN)))
        .toList();
  }

  private static KnownTenure tenure(Graph graph, Node node) {
    Node office = needed(graph, node, Cy.office);
    return new KnownTenure(
        needed(graph, node, Cy.holder).getURI(),
        needed(graph, office, Cy.officeTitle).getLiteralLexicalForm(),
        needed(graph, office, Cy.officeOf).getURI(),
        date(graph, node, Cy.from),
        date(graph, node, Cy.until),
        date(graph, node, Cy.asOf));
  }

  private static Node needed(Graph graph, Node node, Property property) {
    return objects(graph, node, property)
        .findFirst()
        .orElseThrow(() -> new ReferenceException(node + " has no cy:" + property.getLocalName()));
  }

  private static Optional<LocalDate> date(Graph graph, Node node, Property property) {
    return one(graph, node, property).map(LocalDate::parse);
  }

  private static Optional<String> one(Graph graph, Node node, Property property) {
    return texts(graph, node, property).stream().findFirst();
  }

  private static List<String> texts(Graph graph, Node node, Property property) {
    return objects(graph, node, property)
        .map(object -> object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI())
        .sorted()
        .toList();
  }

  private static Stream<Node> objects(Graph graph, Node node, Property property) {
    return graph.stream(node, property.asNode(), Node.ANY).map(Triple::getObject);
  }

  private static Stream<Node> subjects(Graph graph, Resource type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type.asNode()).map(Triple::getSubject);
  }
}
