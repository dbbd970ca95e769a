package org.chancery.data;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the files in {@code data/actors} to what the README and the ontology promise of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceDataTest {
  private static final String ONTOLOGY = "https://w3id.org/chancery/ontology#";
  private static final Logger LOGGER = LoggerFactory.getLogger(ReferenceDataTest.class);
  private static final String BASE = "https://w3id.org/chancery/id/";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Set<String> NOT_IN_THE_UNITED_NATIONS = Set.of("PSE", "VAT", "XKX", "TWN");

  private final Map<Path, Graph> files = new TreeMap<>();
  private final Graph all = GraphFactory.createDefaultGraph();

  @BeforeAll
  void readsEveryFileWithoutAWarning() throws IOException {
    try (Stream<Path> paths = Files.list(Path.of("data", "actors"))) {
      paths.forEach(path -> files.put(path, parse(path)));
    }
    files.values().forEach(graph -> GraphUtil.addInto(all, graph));
  }

  @Test
  void listsSubjectsOnceAndInOrder() throws IOException {
    for (Path path : files.keySet()) {
      List<String> subjects;
      try (Stream<String> lines = Files.lines(path)) {
        subjects =
            lines
                .filter(line -> line.startsWith("<"))
                .map(line -> line.substring(1, line.indexOf('>')))
                .toList();
      }
      assertThat(subjects).as(path.toString()).isSorted().doesNotHaveDuplicates().isNotEmpty();
    }
  }

  @Test
  void describesASubjectInOneFileOnly() {
    List<Node> subjects = new ArrayList<>();
    files.values().forEach(graph -> subjects.addAll(subjects(graph)));
    assertThat(subjects).doesNotHaveDuplicates();
  }

  @Test
  void namesSubjectsInLowerCaseAscii() {
    assertThat(subjects(all))
        .allSatisfy(
            subject ->
                assertThat(subject.getURI())
                    .matches(
                        BASE
                            + "(actor|office|tenure|membership|source)(/[a-z0-9]+(-[a-z0-9]+)*)+"));
  }

  @Test
  void describesEveryThingThatItSpeaksOf() {
    Set<Node> described = subjects(all);
    assertThat(all.stream().map(Triple::getObject))
        .filteredOn(object -> object.isURI() && object.getURI().startsWith(BASE))
        .filteredOn(object -> !described.contains(object))
        .isEmpty();
  }

  @Test
  void givesAWikidataIdToOneThingOnly() {
    List<Node> ids =
        objects(SKOS.exactMatch.asNode())
            .filter(object -> object.getURI().startsWith(WIKIDATA))
            .toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id.getURI()).matches(WIKIDATA + "Q[1-9][0-9]*"));
  }

  @Test
  void keepsTheShapes() {
    Shapes shapes = Shapes.parse(parse(Path.of("ontology", "shapes.ttl")));
    Collection<ReportEntry> problems = ShaclValidator.get().validate(shapes, all).getEntries();
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "State, 222",
    "Place, 10000",
    "IntergovernmentalOrganization, 90",
    "Coalition, 20",
    "ArmedGroup, 80",
    "PoliticalParty, 100",
    "MilitaryForce, 400",
    "GovernmentBody, 100",
    "MediaOrganization, 150",
    "CivilSocietyOrganization, 60",
    "Agreement, 30",
    "Company, 70",
    "Population, 10",
    "Person, 1100",
    "Office, 300",
    "Tenure, 1000",
    "Membership, 100",
  })
  void holdsAtLeastSoManyOfAKind(String kind, int least) {
    assertThat(ofKind(kind)).hasSizeGreaterThanOrEqualTo(least);
  }

  @Test
  void givesEveryMemberOfTheUnitedNationsItsWordsAndCapital() {
    List<Node> members =
        ofKind("State").stream()
            .filter(state -> !values(state, "iso3").isEmpty())
            .filter(state -> !NOT_IN_THE_UNITED_NATIONS.contains(text(state, "iso3")))
            .toList();
    assertThat(members).hasSize(193);
    assertThat(members)
        .allSatisfy(
            state -> {
              assertThat(values(state, "demonym")).as("demonyms of %s", state).isNotEmpty();
              assertThat(values(state, "capital")).as("capital of %s", state).hasSize(1);
              assertThat(text(state, "iso2")).matches("[A-Z]{2}");
              assertThat(wikidata(state)).hasSize(1);
            });
  }

  @Test
  void saysOfAStateWithoutACodeWhenItWas() {
    assertThat(ofKind("State"))
        .filteredOn(state -> values(state, "iso3").isEmpty())
        .hasSizeGreaterThan(20)
        .allSatisfy(state -> assertThat(values(state, "until")).hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "strait-of-hormuz, Place",
    "hong-kong, Place",
    "kosovo, State",
    "soviet-union, State",
    "xinjiang, Place",
    "texas, Place",
  })
  void knows(String slug, String kind) {
    assertThat(isA(NodeFactory.createURI(BASE + "actor/" + slug), kind)).isTrue();
  }

  @Test
  void saysWhereMostPlacesAre() {
    Node latitude = NodeFactory.createURI("http://www.w3.org/2003/01/geo/wgs84_pos#lat");
    assertThat(ofKind("Place"))
        .filteredOn(place -> !values(place, latitude).isEmpty())
        .hasSizeGreaterThan(9_000);
  }

  @Test
  void putsEveryCapitalIntoItsState() {
    assertThat(ofKind("State"))
        .allSatisfy(
            state ->
                assertThat(values(state, "capital"))
                    .allSatisfy(
                        capital -> {
                          assertThat(isA(capital, "Place")).isTrue();
                          assertThat(values(capital, "country")).containsExactly(state);
                        }));
  }

  @Test
  void repeatsNoLabelOfAThing() {
    assertThat(subjects(all))
        .allSatisfy(
            thing -> {
              List<String> labels = new ArrayList<>(texts(thing, SKOS.prefLabel.asNode()));
              labels.addAll(texts(thing, SKOS.altLabel.asNode()));
              assertThat(labels).doesNotHaveDuplicates();
            });
  }

  @Test
  void neverTakesAFamilyNameAloneForAPerson() {
    assertThat(ofKind("Person"))
        .allSatisfy(
            person -> {
              String name = texts(person, SKOS.prefLabel.asNode()).get(0);
              assertThat(texts(person, SKOS.altLabel.asNode()))
                  .doesNotContain(name.substring(name.lastIndexOf(' ') + 1));
            });
  }

  @Test
  void tellsOfAnOpenTenureWhenItWasTrue() {
    assertThat(ofKind("Tenure"))
        .allSatisfy(
            tenure ->
                assertThat(values(tenure, "until").size() + values(tenure, "asOf").size())
                    .as("ends of %s", tenure)
                    .isEqualTo(1));
  }

  @Test
  void linksAHolderToAnOffice() {
    assertThat(ofKind("Tenure"))
        .allSatisfy(
            tenure -> {
              assertThat(values(tenure, "holder")).hasSize(1).allMatch(it -> isA(it, "Person"));
              assertThat(values(tenure, "office")).hasSize(1).allMatch(it -> isA(it, "Office"));
            });
  }

  @Test
  void givesNobodyTwoSpellsInOneOfficeAtATime() {
    Map<String, List<Node>> spells =
        ofKind("Tenure").stream()
            .collect(groupingBy(it -> values(it, "holder") + " " + values(it, "office")));
    assertThat(spells.values())
        .allSatisfy(
            tenures -> {
              List<Node> sorted = new ArrayList<>(tenures);
              sorted.sort((one, other) -> text(one, "from").compareTo(text(other, "from")));
              for (int i = 1; i < sorted.size(); i++) {
                assertThat(end(sorted.get(i - 1))).isLessThanOrEqualTo(text(sorted.get(i), "from"));
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "president-of-syria, 2020-05-01, bashar-al-assad",
    "president-of-syria, 2025-07-01, ahmed-al-sharaa",
    "president-of-turkey, 2019-10-09, recep-tayyip-erdogan",
    "president-of-united-states, 2019-10-09, donald-trump",
    "president-of-united-states, 2023-10-09, joe-biden",
    "prime-minister-of-united-kingdom, 2019-07-10, theresa-may",
    "prime-minister-of-united-kingdom, 2022-10-01, liz-truss",
    "chancellor-of-germany, 2019-07-10, angela-merkel",
    "secretary-of-state-of-united-states, 2019-07-10, mike-pompeo",
    "secretary-general-of-united-nations, 2025-01-10, antonio-guterres",
    "secretary-general-of-nato, 2024-12-01, mark-rutte",
  })
  void knowsWhoHeldAnOfficeOnADay(String office, LocalDate day, String holder) {
    Node post = NodeFactory.createURI(BASE + "office/" + office);
    Set<String> holders =
        ofKind("Tenure").stream()
            .filter(tenure -> values(tenure, "office").contains(post))
            .filter(tenure -> text(tenure, "from").compareTo(day.toString()) <= 0)
            .filter(tenure -> day.toString().compareTo(end(tenure)) < 0)
            .map(tenure -> values(tenure, "holder").get(0).getURI())
            .collect(toSet());
    assertThat(holders).containsExactly(BASE + "actor/" + holder);
  }

  private static Graph parse(Path path) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(path)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict(LOGGER))
        .parse(graph);
    return graph;
  }

  private static Set<Node> subjects(Graph graph) {
    return graph.stream().map(Triple::getSubject).collect(toSet());
  }

  private Set<Node> ofKind(String kind) {
    Node type = NodeFactory.createURI(ONTOLOGY + kind);
    return all.stream(Node.ANY, RDF.type.asNode(), type).map(Triple::getSubject).collect(toSet());
  }

  private boolean isA(Node thing, String kind) {
    return all.contains(thing, RDF.type.asNode(), NodeFactory.createURI(ONTOLOGY + kind));
  }

  private Stream<Node> objects(Node property) {
    return all.stream(Node.ANY, property, Node.ANY).map(Triple::getObject);
  }

  private List<Node> wikidata(Node subject) {
    return values(subject, SKOS.exactMatch.asNode()).stream()
        .filter(id -> id.getURI().startsWith(WIKIDATA))
        .toList();
  }

  private List<Node> values(Node subject, String term) {
    return values(subject, NodeFactory.createURI(ONTOLOGY + term));
  }

  private List<Node> values(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
  }

  private List<String> texts(Node subject, Node property) {
    return values(subject, property).stream().map(Node::getLiteralLexicalForm).toList();
  }

  private String text(Node subject, String term) {
    return values(subject, term).get(0).getLiteralLexicalForm();
  }

  private String end(Node tenure) {
    Set<String> ends = new HashSet<>();
    Stream.of("until", "asOf")
        .flatMap(term -> values(tenure, term).stream())
        .forEach(end -> ends.add(end.getLiteralLexicalForm()));
    return ends.iterator().next();
  }
}
