package org.chancery.graph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.facts.EventType;
import org.chancery.graph.rdf.Cy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFormatsTest {
  private static final ExportFilter ALL = ExportFilter.everything();

  private final Dataset sample = SampleGraph.dataset();

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "TRIG"})
  void holdAllNamedGraphs(ExportFormat format) {
    Dataset read = readDataset(sample, format);
    assertThat(names(read)).isEqualTo(names(sample));
    for (String name : names(sample)) {
      if (!name.endsWith("/ontology")) {
        assertThat(read.getNamedModel(name).isIsomorphicWith(sample.getNamedModel(name)))
            .as(name)
            .isTrue();
      }
    }
    assertThat(read.getDefaultModel().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "JSONLD"})
  void holdTheUnionOfTheNamedGraphs(ExportFormat format) {
    Model read = readModel(sample, format);
    Model wanted = withoutExamples(sample.getUnionModel());
    assertThat(withoutExamples(read).isIsomorphicWith(wanted)).isTrue();
  }

  @Test
  void rdfXmlHoldsTheUnionWithoutWhatXmlForbids() {
    Model read = readModel(sample, ExportFormat.RDFXML);
    assertThat(read.size()).isEqualTo(readModel(sample, ExportFormat.TURTLE).size());
    assertThat(read.listObjectsOfProperty(SKOS.prefLabel).mapWith(Object::toString).toList())
        .contains("Smith & \"Sons\" <Ltd>", "أمير الكستري");
  }

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "TRIG", "TURTLE", "JSONLD", "RDFXML"})
  void holdNoBlankNodes(ExportFormat format) {
    Dataset read = readDataset(sample, format);
    assertThat(Lists.newArrayList(read.asDatasetGraph().find()))
        .isNotEmpty()
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
  }

  @Test
  void nameBlankNodesAfterWhatIsSaidOfThem() {
    Model read = readModel(sample, ExportFormat.TURTLE);
    assertThat(read.listObjectsOfProperty(SKOS.member).toList())
        .singleElement()
        .asString()
        .startsWith("https://w3id.org/chancery/id/genid/");
  }

  @Test
  void nQuadsAreOneSortedLineAStatement() {
    List<String> lines =
        List.of(new String(bytes(sample, ALL, ExportFormat.NQUADS), UTF_8).split("\n", -1));
    List<String> graphs =
        lines.stream().filter(line -> !line.isEmpty()).map(RdfFormatsTest::graph).toList();
    assertThat(graphs).isSorted();
    assertThat(lines).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "TRIG", "TURTLE", "JSONLD", "RDFXML"})
  void doNotDependOnTheOrderOfLoading(ExportFormat format) {
    List<Quad> quads = Lists.newArrayList(RandomGraph.dataset(50, 9, 7).asDatasetGraph().find());
    Dataset backwards = DatasetFactory.createTxnMem();
    Collections.reverse(quads);
    quads.forEach(backwards.asDatasetGraph()::add);
    assertThat(bytes(backwards, ALL, format))
        .isEqualTo(bytes(RandomGraph.dataset(50, 9, 7), ALL, format));
  }

  @Test
  void aFilterLeavesEventsWithTheirClaimsArticlesAndActors() {
    ExportFilter aid =
        new ExportFilter(
            Set.of(),
            0,
            Set.of(EventType.Aid),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 1, 1)),
            Set.of(),
            false,
            false);
    Dataset read = read(bytes(sample, aid, ExportFormat.TRIG), ExportFormat.TRIG);
    assertThat(subjects(read))
        .containsExactlyInAnyOrder(
            "event/e7", "claim/c9", "article/a2", "actor/société", "actor/kestria");
    assertThat(read.getUnionModel().contains(null, Cy.aided)).isTrue();
    assertThat(read.getUnionModel().contains(null, Cy.metWith)).isFalse();
    assertThat(read.getUnionModel().contains(null, Cy.mentions)).isFalse();
    assertThat(sample.getUnionModel().containsAll(read.getUnionModel())).isTrue();
  }

  @Test
  void aFilterKeepsRelationsWithWhatTellsOfThem() {
    ExportFilter members =
        new ExportFilter(
            Set.of("Kestria", "Northern Pact"),
            0,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            false,
            false);
    Dataset read = read(bytes(sample, members, ExportFormat.TURTLE), ExportFormat.TURTLE);
    assertThat(subjects(read))
        .containsExactlyInAnyOrder(
            "relationship/1", "claim/r1", "article/a2", "actor/kestria", "actor/pact");
    assertThat(read.getDefaultModel().contains(null, Cy.memberOf)).isTrue();
  }

  @Test
  void aFilterThatNothingPassesLeavesNothing() {
    ExportFilter none =
        new ExportFilter(
            Set.of(),
            0,
            Set.of(EventType.Legislate),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            false,
            false);
    assertThat(bytes(sample, none, ExportFormat.NQUADS)).isEmpty();
  }

  private static Set<String> subjects(Dataset dataset) {
    return Lists.newArrayList(dataset.asDatasetGraph().find()).stream()
        .map(quad -> quad.getSubject().getURI().replaceFirst(".*chancery/id/", ""))
        .collect(Collectors.toSet());
  }

  private static List<String> names(Dataset dataset) {
    return Lists.newArrayList(dataset.listNames()).stream().sorted().toList();
  }

  /** The sample's ontology has blank nodes, which no export has. */
  private static Model withoutExamples(Model model) {
    Model rest = ModelFactory.createDefaultModel();
    Graph graph = rest.getGraph();
    model
        .getGraph()
        .find()
        .filterDrop(triple -> isExample(triple.getSubject()) || isExample(triple.getObject()))
        .forEach(graph::add);
    return rest;
  }

  private static boolean isExample(Node node) {
    return node.isBlank() || (node.isURI() && node.getURI().contains("/genid/"));
  }

  private static String graph(String line) {
    String[] parts = line.split(" ", -1);
    return Arrays.asList(parts).get(parts.length - 2);
  }

  private static Model readModel(Dataset dataset, ExportFormat format) {
    return readDataset(dataset, format).getDefaultModel();
  }

  private static Dataset readDataset(Dataset dataset, ExportFormat format) {
    return read(bytes(dataset, ALL, format), format);
  }

  private static Dataset read(byte[] bytes, ExportFormat format) {
    Dataset read = DatasetFactory.create();
    Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
    RDFDataMgr.read(read, new ByteArrayInputStream(bytes), lang);
    return read;
  }

  private static byte[] bytes(Dataset dataset, ExportFilter filter, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExporter().write(dataset, filter, format, out);
    return out.toByteArray();
  }
}
