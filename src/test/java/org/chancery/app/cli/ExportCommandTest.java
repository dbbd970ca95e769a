package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.graph.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExportCommandTest {
  private static final String GRAPH =
      """
      PREFIX cy: <https://w3id.org/chancery/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <http://x/g> {
        <http://x/a> a cy:State ; skos:prefLabel "Kestria"@en .
        <http://x/b> a cy:State ; skos:prefLabel "Ostmark"@en .
        <http://x/e> a cy:Accuse , cy:Event ; cy:agent <http://x/a> ; cy:recipient <http://x/b> ;
          cy:factuality cy:ActualEvent ; cy:earliest "2025-01-01"^^xsd:date ;
          cy:latest "2025-01-01"^^xsd:date .
        <http://x/f> a cy:Sanction , cy:Event ; cy:agent <http://x/b> ; cy:recipient <http://x/a> ;
          cy:factuality cy:PlannedEvent .
      }
      """;

  @TempDir private Path folder;
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void fillTheStore() {
    try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
      store.write(
          dataset -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(dataset.asDatasetGraph()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --out=g.dot                                                           | Accuse
          --out=g.dot --planned                                                 | Accuse Sanction
          --out=g.dot --planned --type=sanction,aid                             | Sanction
          --out=g.dot --planned --type=Sanction --type=Accuse                   | Accuse Sanction
          --out=g.dot --actor=Kestria --hops=0                                  |
          --out=g.dot --actor=Kestria --actor=http://x/b --hops=0               | Accuse
          --out=g.dot --actor=Kestria                                           | Accuse
          --out=g.dot --from=2025-01-02                                         |
          --out=g.dot --from=2025-01-01 --until=2025-01-01                      | Accuse
          --out=g.dot --certainty=certain                                       |
          """)
  void writesWhatTheOptionsAskFor(String options, String types) throws IOException {
    assertThat(run(options)).isZero();
    String dot = Files.readString(folder.resolve("g.dot"));
    for (String type : new String[] {"Accuse", "Sanction"}) {
      assertThat(dot.contains("label=\"" + type + "\""))
          .isEqualTo(types != null && types.contains(type));
    }
  }

  @Test
  void writesTheFormatThatIsAskedForWhateverTheFileIsCalled() throws IOException {
    assertThat(run("--format=GraphML --out=g.dot")).isZero();
    assertThat(folder.resolve("g.dot")).content().contains("<graphml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --format=gml                       | there is no format "gml"; choose one of: gexf, graphml,
          --out=g.zip                        | --format is missing; it is one of: gexf, graphml,
          --out=g.dot --type=Kiss            | expected one of [Agree, Consult,
          --out=g.dot --certainty=sure       | expected one of [certain, probable, possible]
          --out=g.dot --from=yesterday       | "yesterday" is no day such as 2025-01-31
          --out=g.dot --hops=-1              | hops must be 0 or more, not -1
          --out=g.dot --from=2025-02-01 --until=2025-01-01 | before it begins
          --out=g.dot --actor=Nobody         | no actor is labelled "Nobody"
          --out=no/such/g.dot                | there is no folder
          --out=g.dot --store=none           | there is no store in none
          """)
  void saysWhatIsWrong(String options, String message) {
    assertThat(run(options)).isEqualTo(2);
    assertThat(errors.toString()).contains(message);
  }

  private int run(String options) {
    String placed = options.replace("--out=", "--out=" + folder + "/");
    String[] all =
        (placed.contains("--store") ? placed : placed + " --store=" + folder.resolve("store"))
            .split(" ", -1);
    return new CommandLine(new ExportCommand())
        .setExecutionExceptionHandler(new FailureMessage())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(new PrintWriter(errors))
        .execute(all);
  }
}
