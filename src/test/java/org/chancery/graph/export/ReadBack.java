package org.chancery.graph.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

/**
 * A graph as other readers than ours see it in a file.
 *
 * @param nodes attributes by id
 * @param edges attributes, with source and target among them
 */
record ReadBack(Map<String, Map<String, String>> nodes, Set<Map<String, String>> edges) {

  /** What a reader should see. */
  static ReadBack expected(Projection projection, String... without) {
    Set<String> absent = Set.of(without);
    Map<String, Map<String, String>> nodes = new TreeMap<>();
    for (ActorNode node : projection.nodes()) {
      nodes.put(node.id(), attributes(Column.OF_NODES, node, absent));
    }
    List<Map<String, String>> edges = new ArrayList<>();
    for (ActorEdge edge : projection.edges()) {
      Map<String, String> attributes = attributes(Column.OF_EDGES, edge, absent);
      attributes.put("source", edge.source());
      attributes.put("target", edge.target());
      edges.add(attributes);
    }
    return new ReadBack(nodes, Set.copyOf(edges));
  }

  private static <T> Map<String, String> attributes(
      List<Column<T>> columns, T row, Set<String> absent) {
    Map<String, String> attributes = new TreeMap<>();
    columns.stream()
        .filter(column -> !absent.contains(column.name()))
        .forEach(
            column -> column.flat(row).ifPresent(value -> attributes.put(column.name(), value)));
    return attributes;
  }

  static byte[] write(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    return out.toByteArray();
  }

  static String text(Content content) throws IOException {
    return new String(write(content), StandardCharsets.UTF_8);
  }

  static ReadBack graphml(String text) {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    Collected collected = new Collected(importer);
    importer.importGraph(collected.graph, new StringReader(text));
    return collected.readBack("id", "ID", "directed").byIri();
  }

  /** Puts the IRIs that are attributes of nodes in the place of their ids. */
  private ReadBack byIri() {
    Map<String, Map<String, String>> byIri = new TreeMap<>();
    nodes.values().forEach(node -> byIri.put(iri(node), without(node, "iri")));
    Set<Map<String, String>> between = new HashSet<>();
    for (Map<String, String> edge : edges) {
      Map<String, String> renamed = new TreeMap<>(edge);
      renamed.replaceAll(
          (name, value) ->
              name.equals("source") || name.equals("target")
                  ? iri(nodes.getOrDefault(value, Map.of()))
                  : value);
      between.add(renamed);
    }
    return new ReadBack(byIri, between);
  }

  private static String iri(Map<String, String> node) {
    return node.getOrDefault("iri", "");
  }

  static ReadBack gexf(String text) {
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(false);
    importer.setVertexFactory(id -> id);
    Collected collected = new Collected(importer);
    importer.importGraph(collected.graph, new StringReader(text));
    return collected.readBack("id", "ID", "type", "label", "kind");
  }

  static ReadBack dot(String text) {
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    Collected collected = new Collected(importer);
    importer.importGraph(collected.graph, new StringReader(text));
    return collected.readBack("id", "ID", "dir", "label");
  }

  static ReadBack cytoscape(String text) {
    JsonObject elements =
        JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("elements");
    Map<String, Map<String, String>> nodes = new TreeMap<>();
    for (JsonElement node : elements.getAsJsonArray("nodes")) {
      JsonObject data = node.getAsJsonObject().getAsJsonObject("data");
      nodes.put(data.remove("id").getAsString(), members(data));
    }
    return new ReadBack(
        nodes,
        objects(elements.getAsJsonArray("edges")).stream()
            .map(edge -> without(members(edge.getAsJsonObject("data")), "id", "directed"))
            .collect(Collectors.toSet()));
  }

  static ReadBack graphology(String text) {
    JsonObject graph = JsonParser.parseString(text).getAsJsonObject();
    Map<String, Map<String, String>> nodes = new TreeMap<>();
    for (JsonObject node : objects(graph.getAsJsonArray("nodes"))) {
      nodes.put(node.get("key").getAsString(), members(node.getAsJsonObject("attributes")));
    }
    return new ReadBack(
        nodes,
        objects(graph.getAsJsonArray("edges")).stream()
            .map(
                edge -> {
                  Map<String, String> all = members(edge.getAsJsonObject("attributes"));
                  all.put("source", edge.get("source").getAsString());
                  all.put("target", edge.get("target").getAsString());
                  return all;
                })
            .collect(Collectors.toSet()));
  }

  static ReadBack tables(String nodes, String edges) throws IOException {
    Map<String, Map<String, String>> byId = new TreeMap<>();
    for (CSVRecord row : rows(nodes)) {
      byId.put(row.get(0), without(filled(row), "id", ":LABEL"));
    }
    return new ReadBack(
        byId,
        rows(edges).stream()
            .map(row -> without(filled(row), "id", "directed", ":TYPE"))
            .collect(Collectors.toSet()));
  }

  static List<CSVRecord> rows(String table) throws IOException {
    try (CSVParser parser = CSVParser.parse(table, CSVFormat.RFC4180.builder().setHeader().get())) {
      return parser.getRecords();
    }
  }

  /** Takes away the types of headers, and the names of Neo4j for the ends of an edge. */
  private static Map<String, String> filled(CSVRecord row) {
    Map<String, String> filled = new TreeMap<>();
    row.toMap()
        .forEach(
            (header, value) -> {
              if (!value.isEmpty()) {
                filled.put(plain(header), value);
              }
            });
    return filled;
  }

  private static String plain(String header) {
    return switch (header) {
      case ":START_ID" -> "source";
      case ":END_ID" -> "target";
      case ":LABEL", ":TYPE" -> header;
      default -> header.replaceFirst(":.*", "");
    };
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static Map<String, String> members(JsonObject object) {
    Map<String, String> members = new TreeMap<>();
    object
        .entrySet()
        .forEach(
            member -> {
              String value = flat(member.getValue());
              if (!value.isEmpty()) {
                members.put(member.getKey(), value);
              }
            });
    return members;
  }

  private static String flat(JsonElement value) {
    return value.isJsonArray()
        ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
            .map(element -> element.getAsString().replace(';', ','))
            .collect(Collectors.joining(";"))
        : value.getAsString();
  }

  private static Map<String, String> without(Map<String, String> map, String... keys) {
    Map<String, String> rest = new TreeMap<>(map);
    rest.keySet().removeAll(Set.of(keys));
    return rest;
  }

  /** What an importer of JGraphT found. */
  private static final class Collected {
    private final Graph<String, DefaultEdge> graph =
        new DirectedWeightedPseudograph<>(DefaultEdge.class);
    private final Map<String, Map<String, String>> nodes = new TreeMap<>();
    private final Map<DefaultEdge, Map<String, String>> edges = new LinkedHashMap<>();

    Collected(BaseEventDrivenImporter<String, DefaultEdge> importer) {
      importer.addVertexConsumer(node -> nodes.computeIfAbsent(node, id -> new TreeMap<>()));
      importer.addVertexAttributeConsumer(
          (node, value) -> add(nodes, node.getFirst(), node.getSecond(), value));
      importer.addEdgeAttributeConsumer(
          (edge, value) -> add(edges, edge.getFirst(), edge.getSecond(), value));
    }

    private static <K> void add(
        Map<K, Map<String, String>> all, K key, String name, Attribute value) {
      all.computeIfAbsent(key, unseen -> new TreeMap<>())
          .put(name, String.valueOf(value == null ? null : value.getValue()));
    }

    /** Readers give the weight as the graph's own. */
    ReadBack readBack(String... ofFormat) {
      nodes.values().forEach(attributes -> attributes.remove("ID"));
      Set<Map<String, String>> all = new HashSet<>();
      for (DefaultEdge edge : graph.edgeSet()) {
        Map<String, String> attributes = new TreeMap<>(edges.getOrDefault(edge, Map.of()));
        attributes.keySet().removeAll(Set.of(ofFormat));
        attributes.merge(
            "weight",
            Integer.toString((int) graph.getEdgeWeight(edge)),
            (read, ofGraph) -> Integer.toString((int) Double.parseDouble(read)));
        attributes.put("source", graph.getEdgeSource(edge));
        attributes.put("target", graph.getEdgeTarget(edge));
        all.add(attributes);
      }
      return new ReadBack(nodes, all);
    }
  }
}
