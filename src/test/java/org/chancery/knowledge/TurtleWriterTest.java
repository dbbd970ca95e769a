package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurtleWriterTest {
  @TempDir private Path folder;
  private final Catalogue catalogue = new Catalogue();

  @BeforeEach
  void ruritania() {
    Entry state = catalogue.add("ruritania", ActorType.State, "Ruritania");
    catalogue.code(state, "RUR");
    catalogue.identify(state, "Q7");
    state.aliases().add("Kingdom of \"Ruritania\" \\ Strelsau");
    state.aliases().add("Grand Ruritania");
    state.sectors().add(Sector.GOV);
    state.from(new PartialDate("1894"));
    Entry city = catalogue.add("strelsau", ActorType.Place, "Strelsau");
    city.countries().add("ruritania");
    city.position(new Position("50.25", "-14.5"));
    city.geonames().add("12");
    state.capital("strelsau");
    catalogue.add("rudolf", ActorType.Person, "Rudolf");
  }

  @Test
  void writesAnActorOnePropertyALineWithItsValuesSorted() throws IOException {
    write();
    assertThat(text("states.ttl"))
        .endsWith(
            """

            <actor/ruritania>
                a cy:State ;
                skos:prefLabel "Ruritania"@en ;
                skos:altLabel "Grand Ruritania"@en , "Kingdom of \\"Ruritania\\" \\\\ Strelsau"@en ;
                cy:capital <actor/strelsau> ;
                cy:iso3 "RUR" ;
                cy:sector "GOV" ;
                cy:from "1894-01-01"^^xsd:date ;
                cy:precision "year" ;
                skos:exactMatch wd:Q7 .
            """);
  }

  @Test
  void writesWhatJenaReadsBack() {
    write();
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(folder.resolve("states.ttl")).parse(graph);
    assertThat(
            graph.contains(
                NodeFactory.createURI("https://w3id.org/chancery/id/actor/ruritania"),
                SKOS.altLabel.asNode(),
                NodeFactory.createLiteralLang("Kingdom of \"Ruritania\" \\ Strelsau", "en")))
        .isTrue();
  }

  @Test
  void writesWhereAPlaceIs() throws IOException {
    write();
    assertThat(text("places.ttl"))
        .contains("wgs:lat \"50.25\"^^xsd:decimal ;", "wgs:long \"-14.5\"^^xsd:decimal ;")
        .contains("skos:exactMatch <https://sws.geonames.org/12/> .");
  }

  @Test
  void writesAnOfficeAndWhoHeldItHowLong() throws IOException {
    catalogue.add(tenure("rudolf", "2001-05", "2003", "annals"));
    write();
    assertThat(text("offices.ttl"))
        .contains("<office/king-of-ruritania>", "skos:prefLabel \"King of Ruritania\"@en ;")
        .contains("<tenure/king-of-ruritania/rudolf/2001-05>")
        .contains("cy:from \"2001-05-01\"^^xsd:date ;", "cy:precision \"month\" ;")
        .contains("cy:until \"2003-12-31\"^^xsd:date ;", "cy:untilPrecision \"year\" ;")
        .contains("dcterms:source <source/annals> .");
  }

  @Test
  void deletesFilesThatAreNoLongerWritten() throws IOException {
    Files.writeString(folder.resolve("leaders.ttl"), "");
    Files.writeString(folder.resolve("README.md"), "");
    write();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "README.md", "persons.ttl", "places.ttl", "sources.ttl", "states.ttl");
    }
  }

  @Test
  void namesAllThatNothingDescribes() {
    catalogue.find("strelsau").orElseThrow().wholes().add("zenda");
    catalogue.add(tenure("michael", "2001", "2002", "rumour"));
    assertThatThrownBy(this::write)
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("zenda, of which strelsau is part")
        .hasMessageContaining("michael, a King of ruritania")
        .hasMessageContaining("the source rumour");
  }

  private static Tenure tenure(String holder, String from, String until, String source) {
    return new Tenure(
        holder,
        "King",
        "ruritania",
        new Spell(
            Optional.of(new PartialDate(from)),
            Optional.of(new PartialDate(until)),
            Optional.empty(),
            source));
  }

  private void write() {
    Path table = folder.resolve("sources.tsv");
    try {
      Files.writeString(
          table,
          """
          id\ttitle\tpublisher\tlicence\turl\tdate\tfiles\tnote
          annals\tAnnals\tThe court\tCC0 1.0\t\t2020\tstates
          """);
      DataSources sources = DataSources.read(table);
      Files.delete(table);
      new TurtleWriter(folder, sources).write(catalogue);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
