package org.chancery.app.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.app.UsageException;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.ReferenceData;
import org.chancery.graph.rdf.ShapesValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnActorsTest {
  private static final String BASE = "https://w3id.org/chancery/id/actor/";
  private static final String PREFIXES =
      """
      @prefix cy: <https://w3id.org/chancery/ontology#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      """;
  private static final ReferenceData OURS =
      new ReferenceData(
          List.of(
              actor("norland", ActorType.State, "Norland", "NRL", "Q1"),
              actor("roe", ActorType.Person, "Jane Roe", "NRL", "Q2")),
          List.of(
              new KnownTenure(
                  BASE + "roe",
                  "President",
                  BASE + "norland",
                  Optional.of(LocalDate.of(2020, 1, 1)),
                  Optional.empty(),
                  Optional.empty())));

  @TempDir Path folder;

  @Test
  void joinsAnActorWithTheCountryOfOurs() throws IOException {
    ReferenceData joined =
        join(
            "<http://my.example/front> a cy:ArmedGroup ; skos:prefLabel \"Blue Front\"@en ;"
                + " cy:country <"
                + BASE
                + "norland> .");
    KnownActor front = named(joined, "Blue Front");
    assertThat(front.country()).contains("NRL");
    assertThat(joined.own()).containsExactly("http://my.example/front");
    assertThat(joined.actors()).hasSize(3);
  }

  @Test
  void putsTheirsInThePlaceOfOursOfTheSameThing() throws IOException {
    ReferenceData joined =
        join(
            "<http://my.example/roe> a cy:Person ; skos:prefLabel \"J. Roe\"@en ;"
                + " skos:exactMatch wd:Q2 .");
    assertThat(joined.actors()).extracting(KnownActor::name).containsExactly("J. Roe", "Norland");
    assertThat(joined.tenures()).extracting(KnownTenure::holder).contains("http://my.example/roe");
  }

  @Test
  void namesWhatBreaksTheShapes() {
    assertThatThrownBy(() -> join("<http://my.example/roe> a cy:Person ."))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("own.ttl")
        .hasMessageContaining("http://my.example/roe");
  }

  @Test
  void namesWhatIsOfNoKindThatIsKnown() {
    assertThatThrownBy(() -> join("<http://my.example/roe> a cy:Politician ."))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("http://my.example/roe: is no actor");
  }

  @Test
  void namesTheLineOfBrokenTurtle() {
    assertThatThrownBy(() -> join("<http://my.example/roe> a ."))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("own.ttl")
        .hasMessageContaining("line: 4");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> new OwnActors(folder.resolve("none.ttl"), shapes()).join(OURS))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("none.ttl: no such file");
  }

  private ReferenceData join(String turtle) throws IOException {
    Path file = Files.writeString(folder.resolve("own.ttl"), PREFIXES + turtle);
    return new OwnActors(file, shapes()).join(OURS);
  }

  private static ShapesValidator shapes() {
    return ShapesValidator.load(Path.of("ontology", "shapes.ttl"));
  }

  private static KnownActor named(ReferenceData data, String name) {
    return data.actors().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  private static KnownActor actor(
      String slug, ActorType type, String name, String country, String wikidata) {
    return new KnownActor(
        BASE + slug,
        type,
        name,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("http://www.wikidata.org/entity/" + wikidata),
        Optional.of(country),
        List.of(),
        List.of(),
        Optional.empty(),
        true);
  }
}
