package org.chancery.app.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.facts.KnownActor;
import org.chancery.facts.ReferenceData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledReferenceTest {
  private static final String TURTLE =
      """
      @base <https://w3id.org/chancery/id/> .
      @prefix cy: <https://w3id.org/chancery/ontology#> .
      @prefix schema: <https://schema.org/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <actor/norland> a cy:State ; skos:prefLabel "Norland"@en ; cy:iso3 "NRL" ; cy:demonym "Norlander"@en .
      <actor/jane-roe> a cy:Person ; skos:prefLabel "Jane Roe"@en ; schema:gender "female" ;
        cy:country <actor/norland> ; cy:sector "GOV" , "MIL" ; cy:notable true .
      <actor/army> a cy:MilitaryForce ; skos:prefLabel "Army of Norland"@en ; cy:function "army" .
      <office/president> a cy:Office ; cy:officeTitle "President"@en ; cy:officeOf <actor/norland> .
      <tenure/1> a cy:Tenure ; cy:holder <actor/jane-roe> ; cy:office <office/president> ;
        cy:from "2020-02-01"^^xsd:date ; cy:asOf "2024-05-06"^^xsd:date .
      """;

  @TempDir Path folder;

  private Path turtle;
  private CompiledReference reference;

  @BeforeEach
  void write() throws IOException {
    Path actors = Files.createDirectory(folder.resolve("actors"));
    turtle = actors.resolve("all.ttl");
    Files.writeString(turtle, TURTLE);
    reference = new CompiledReference(actors, folder.resolve("actors.index"));
  }

  @Test
  void givesTheSameFromTheIndexAsFromTurtle() {
    ReferenceData read = reference.load();
    assertThat(folder.resolve("actors.index")).exists();
    assertThat(reference.load()).isEqualTo(read);
    assertThat(read.actors()).extracting(KnownActor::name).contains("Norland", "Jane Roe");
    assertThat(read.tenures()).hasSize(1);
  }

  @Test
  void readsAnewWhatHasChanged() throws IOException {
    reference.load();
    Files.writeString(turtle, TURTLE.replace("Jane Roe", "Mary Poe"));
    assertThat(reference.load().actors())
        .extracting(KnownActor::name)
        .contains("Mary Poe")
        .doesNotContain("Jane Roe");
  }

  @Test
  void readsTheTurtleWhereTheIndexIsBroken() throws IOException {
    ReferenceData read = reference.load();
    Files.writeString(folder.resolve("actors.index"), "no index");
    assertThat(reference.load()).isEqualTo(read);
  }
}
