package org.chancery.graph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.Dataset;
import org.chancery.facts.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Other readers see in our files what the projection holds. */
class GraphFormatsTest {
  private static final ExportFilter ALL = allOfIt();

  private final Projection sample = SampleGraph.projection(ALL);

  static Stream<Arguments> graphs() {
    return Stream.concat(
        Stream.of(arguments("sample", SampleGraph.projection(ALL))),
        IntStream.range(0, 5)
            .mapToObj(
                seed ->
                    arguments(
                        "random " + seed, Projection.of(RandomGraph.dataset(60, 8, seed), ALL))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void allFormatsHoldTheSameNodesAndEdges(String name, Projection projection) throws Exception {
    ReadBack expected = ReadBack.expected(projection);
    assertThat(ReadBack.graphml(text(projection, ExportFormat.GRAPHML))).isEqualTo(expected);
    assertThat(ReadBack.dot(text(projection, ExportFormat.DOT))).isEqualTo(expected);
    assertThat(ReadBack.cytoscape(text(projection, ExportFormat.CYTOSCAPE))).isEqualTo(expected);
    assertThat(ReadBack.graphology(text(projection, ExportFormat.GRAPHOLOGY))).isEqualTo(expected);
    assertThat(ReadBack.gexf(text(projection, ExportFormat.GEXF)))
        .isEqualTo(ReadBack.expected(projection, "spells"));
    assertThat(
            ReadBack.tables(
                file(projection, ExportFormat.CSV, "nodes.csv"),
                file(projection, ExportFormat.CSV, "edges.csv")))
        .isEqualTo(expected);
    assertThat(
            ReadBack.tables(
                file(projection, ExportFormat.NEO4J, "nodes.csv"),
                file(projection, ExportFormat.NEO4J, "relationships.csv")))
        .isEqualTo(expected);
  }

  @Test
  void hardTextSurvives() throws Exception {
    ReadBack read = ReadBack.gexf(text(sample, ExportFormat.GEXF));
    assertThat(read.nodes().get(SampleGraph.ACTOR + "société"))
        .containsEntry("label", "Smith & \"Sons\" <Ltd>");
    assertThat(read.nodes().get(SampleGraph.ACTOR + "amir")).containsEntry("label", "أمير الكستري");
    Projection accusation =
        SampleGraph.projection(
            new ExportFilter(
                Set.of(),
                0,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Certainty.probable),
                false,
                false));
    assertThat(ReadBack.gexf(text(accusation, ExportFormat.GEXF)).edges())
        .extracting(edge -> edge.get("quote"))
        .containsExactly("Kestria <blamed> Ostmark & \"its\\friends\"\nfor it");
    assertThat(ReadBack.dot(text(accusation, ExportFormat.DOT)).edges())
        .extracting(edge -> edge.get("quote"))
        .containsExactly("Kestria <blamed> Ostmark & \"its\\friends\"\nfor it");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theSameGraphGivesTheSameBytes(ExportFormat format) {
    assertThat(bytes(SampleGraph.dataset(), format))
        .isEqualTo(bytes(SampleGraph.dataset(), format))
        .isNotEmpty();
  }

  @Test
  void gexfHasSpellsTypesAndDirections() throws Exception {
    Document gexf = xml(text(sample, ExportFormat.GEXF));
    assertThat(gexf.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://gexf.net/1.3");
    assertThat(xpath(gexf, "/gexf/@version")).isEqualTo("1.3");
    assertThat(xpath(gexf, "/gexf/graph/@mode")).isEqualTo("dynamic");
    assertThat(xpath(gexf, "/gexf/graph/@timeformat")).isEqualTo("date");
    assertThat(xpath(gexf, "//attributes[@class='edge']/attribute[@id='claimCount']/@type"))
        .isEqualTo("integer");
    String accusation = "//edge[@kind='Accuse']";
    assertThat(xpath(gexf, accusation + "/spells/spell/@start")).isEqualTo("2025-10-10");
    assertThat(xpath(gexf, accusation + "/spells/spell/@end")).isEqualTo("2025-10-15");
    assertThat(xpath(gexf, accusation + "/@type")).isEqualTo("directed");
    assertThat(xpath(gexf, accusation + "/@weight")).isEqualTo("2");
    assertThat(xpath(gexf, "//edge[@kind='memberOf']/spells/spell/@start")).isEqualTo("2004-05-01");
    assertThat(xpath(gexf, "count(//edge[@kind='memberOf']/spells/spell/@end)")).isEqualTo("0");
    assertThat(xpath(gexf, "count(//edge[@kind='Consult'][@type='undirected'])")).isEqualTo("3");
    assertThat(xpath(gexf, "count(//edge[@kind='Sanction (planned)'])")).isEqualTo("1");
    assertThat(xpath(gexf, "/gexf/graph/nodes/@count")).isEqualTo(xpath(gexf, "count(//node)"));
    assertThat(xpath(gexf, "/gexf/graph/edges/@count")).isEqualTo(xpath(gexf, "count(//edge)"));
  }

  @Test
  void graphmlSaysWhichEdgesAreUndirectedAndWhatIsANumber() throws Exception {
    Document graphml = xml(text(sample, ExportFormat.GRAPHML));
    assertThat(xpath(graphml, "count(//edge/data[@key='edge.directed'][.='false'])"))
        .isEqualTo("4");
    assertThat(xpath(graphml, "//key[@for='edge'][@attr.name='weight']/@attr.type"))
        .isEqualTo("int");
  }

  @Test
  void graphologyIsAMixedGraphWithParallelEdges() throws Exception {
    assertThat(text(sample, ExportFormat.GRAPHOLOGY))
        .contains("\"options\":{\"type\":\"mixed\",\"multi\":true,\"allowSelfLoops\":true}")
        .contains("\"undirected\":true")
        .contains("\"weight\":2,");
  }

  @Test
  void neo4jFilesFollowTheRulesOfItsImport() throws Exception {
    String table = file(sample, ExportFormat.NEO4J, "nodes.csv");
    List<CSVRecord> nodes = ReadBack.rows(table);
    Set<String> ids = nodes.stream().map(row -> row.get("id:ID")).collect(Collectors.toSet());
    assertThat(ids).hasSameSizeAs(nodes);
    List<CSVRecord> relationships =
        ReadBack.rows(file(sample, ExportFormat.NEO4J, "relationships.csv"));
    assertThat(relationships)
        .hasSameSizeAs(sample.edges())
        .allSatisfy(
            row -> {
              assertThat(ids).contains(row.get(":START_ID"), row.get(":END_ID"));
              assertThat(row.get(":TYPE")).isNotEmpty();
              assertThat(Integer.parseInt(row.get("weight:int"))).isPositive();
              assertThat(row.get("directed:boolean")).isIn("true", "false");
            });
    assertThat(table)
        .startsWith(
            "id:ID,:LABEL,label,actorType,country,sectors:string[],wikidata,degree:int,"
                + "eventCount:int,first:date,last:date\n")
        .contains("Actor;State,Ostmark,State,OST,ELI;GOV,");
  }

  private static String text(Projection projection, ExportFormat format) throws IOException {
    return ReadBack.text(GraphExporter.asOneFile(GraphExporter.files(projection, format)));
  }

  private static String file(Projection projection, ExportFormat format, String name)
      throws IOException {
    byte[] zipped =
        ReadBack.write(GraphExporter.asOneFile(GraphExporter.files(projection, format)));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new IOException("the zip holds no " + name);
  }

  private static byte[] bytes(Dataset dataset, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExporter().write(dataset, ALL, format, out);
    return out.toByteArray();
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static String xpath(Document document, String expression) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate(expression, document);
  }

  private static ExportFilter allOfIt() {
    return new ExportFilter(
        Set.of(), 0, Set.of(), Optional.empty(), Optional.empty(), Set.of(), true, true);
  }
}
