package org.chancery.graph.export;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.graph.export.SampleGraph.ACTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.facts.Certainty;
import org.chancery.facts.Factuality;
import org.junit.jupiter.api.Test;

class ProjectionTest {
  private static final String CLAIM = "https://w3id.org/chancery/id/claim/";

  private final Projection projection = SampleGraph.projection(ExportFilter.everything());

  @Test
  void makesOneEdgeForEachPairAndTypeOfWhatHappened() {
    assertThat(SampleGraph.lines(projection))
        .containsExactly(
            "amir -Consult- kestria x1",
            "amir -Consult- ostmark x1",
            "amir -holdsOffice-> president-of-kestria x1",
            "kestria -Accuse-> ostmark x2",
            "kestria -Consult- ostmark x1",
            "kestria -memberOf-> pact x1",
            "ostmark -alliedWith- société x1",
            "société -Aid-> kestria x1");
  }

  @Test
  void tellsAllOfAnEdge() {
    ActorEdge edge = edge("kestria -Accuse-> ostmark x2");
    assertThat(edge)
        .isEqualTo(
            new ActorEdge(
                edge.id(),
                EdgeKind.EVENT,
                ACTOR + "kestria",
                ACTOR + "ostmark",
                true,
                "Accuse",
                Optional.of("https://w3id.org/chancery/ontology#accused"),
                Factuality.ACTUAL,
                2,
                2,
                2,
                day("2025-10-10"),
                day("2025-10-15"),
                Optional.of(Certainty.certain),
                List.of(),
                List.of(),
                List.of(),
                List.of(CLAIM + "c5", CLAIM + "c2"),
                Optional.of("Kestria accused Ostmark again"),
                List.of(new Spell(day("2025-10-10"), day("2025-10-15")))));
  }

  @Test
  void tellsModesPlacesAndArticlesOfAMeeting() {
    ActorEdge edge = edge("kestria -Consult- ostmark x1");
    assertThat(edge.modes()).containsExactly("meeting");
    assertThat(edge.contexts()).containsExactly("diplomatic");
    assertThat(edge.places()).containsExactly("Velin; old town");
    assertThat(edge.claimCount()).isEqualTo(2);
    assertThat(edge.articleCount()).isEqualTo(2);
    assertThat(edge.certainty()).contains(Certainty.certain);
  }

  @Test
  void tellsSinceWhenARelationHoldsAndWhoSaysSo() {
    ActorEdge member = edge("kestria -memberOf-> pact x1");
    assertThat(member.kind()).isEqualTo(EdgeKind.RELATION);
    assertThat(member.spells()).containsExactly(new Spell(day("2004-05-01"), empty()));
    assertThat(member.evidence()).containsExactly(CLAIM + "r1");
    ActorEdge holder = edge("amir -holdsOffice-> president-of-kestria x1");
    assertThat(holder.first()).isEqualTo(day("2025-01-29"));
    assertThat(holder.last()).isEmpty();
  }

  @Test
  void takesTheDaysOfReportsWhereNothingElseIsKnown() {
    assertThat(edge("société -Aid-> kestria x1").spells())
        .containsExactly(new Spell(day("2025-11-05"), day("2025-11-05")));
    assertThat(edge("ostmark -alliedWith- société x1").first()).isEqualTo(day("2025-11-05"));
  }

  @Test
  void tellsAllOfANode() {
    assertThat(projection.nodes())
        .contains(
            new ActorNode(
                ACTOR + "amir",
                "أمير الكستري",
                "Person",
                Optional.of("KES"),
                List.of("GOV"),
                empty(),
                3,
                2,
                day("2025-01-29"),
                empty()),
            new ActorNode(
                ACTOR + "ostmark",
                "Ostmark",
                "State",
                Optional.of("OST"),
                List.of("ELI", "GOV"),
                Optional.of("http://www.wikidata.org/entity/Q1002"),
                4,
                3,
                day("2025-10-10"),
                day("2025-11-05")));
  }

  @Test
  void removesControlCharactersFromLabels() {
    assertThat(projection.nodes())
        .extracting(ActorNode::label)
        .contains("Smith & \"Sons\" <Ltd>", "Kestria", "President of Kestria");
  }

  @Test
  void keepsActorsThatNoEdgeEndsIn() {
    Dataset dataset =
        read("<http://x/g> { <http://x/e> a cy:Statement , cy:Event ; cy:agent <http://x/a> }");
    Projection alone = Projection.of(dataset, ExportFilter.everything());
    assertThat(alone.edges()).isEmpty();
    assertThat(alone.nodes())
        .containsExactly(
            new ActorNode(
                "http://x/a", "a", "Other", empty(), List.of(), empty(), 0, 1, empty(), empty()));
  }

  @Test
  void leavesOutDatesThatAreNone() {
    Dataset dataset =
        read(
            """
            <http://x/g> { <http://x/e> a cy:Accuse , cy:Event ; cy:agent <http://x/a> ;
              cy:recipient <http://x/b> ; cy:earliest "soon" ; cy:latest "2025-01-01"^^xsd:date }
            """);
    assertThat(Projection.of(dataset, ExportFilter.everything()).edges().get(0).spells())
        .containsExactly(new Spell(empty(), day("2025-01-01")));
  }

  @Test
  void namesAsManyClaimsAsAskedFor() {
    Projection one = Projection.of(SampleGraph.dataset(), ExportFilter.everything(), 1);
    assertThat(one.edges()).allSatisfy(edge -> assertThat(edge.evidence()).hasSizeLessThan(2));
    Projection none = Projection.of(SampleGraph.dataset(), ExportFilter.everything(), 0);
    assertThat(none.edges()).allSatisfy(edge -> assertThat(edge.evidence()).isEmpty());
    assertThat(none.edges().get(0).quote()).contains("Kestria, Ostmark and Amir met");
  }

  @Test
  void keepsWhatIsKnownOfTheWorldOnlyAroundThoseThatArticlesTellOf() {
    Dataset dataset =
        read(
            """
            <http://x/g> { <http://x/e> a cy:Accuse , cy:Event ; cy:agent <http://x/ministry> ;
              cy:recipient <http://x/rival> . <http://x/ministry> cy:partOf <http://x/state> .
              <http://x/other-ministry> cy:partOf <http://x/state> }
            """);
    assertThat(Projection.of(dataset, ExportFilter.everything()).nodes())
        .extracting(ActorNode::id)
        .containsExactly("http://x/ministry", "http://x/rival", "http://x/state");
  }

  private ActorEdge edge(String line) {
    return projection.edges().stream()
        .filter(edge -> SampleGraph.line(edge).equals(line))
        .findFirst()
        .orElseThrow();
  }

  private static Dataset read(String trig) {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFParser.fromString(
            "PREFIX cy: <https://w3id.org/chancery/ontology#> "
                + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                + trig,
            Lang.TRIG)
        .parse(dataset);
    return dataset;
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }
}
