package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of the commands: output, messages, exit codes. */
class CommandLineTest {
  private static final String PLANNED = "data/articles/mongolia-to-join-coalition.txt";
  private static final String SAMPLE = "data/articles/mongolia-joins-coalition.txt";

  @TempDir Path folder;

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void forget() {
    out = new StringWriter();
    err = new StringWriter();
  }

  @Test
  void printsFactsOnStandardOutputAndTheRestOnStandardError() {
    assertThat(run("extract", SAMPLE)).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(JsonParser.parseString(out.toString()).getAsJsonObject().has("claims")).isTrue();
    assertThat(err.toString()).startsWith("1 article, ").contains("sentences/s");
  }

  @Test
  void printsWhatWasUnderstoodInsteadOfFactsWhateverTheNumberOfThreads() {
    assertThat(run("extract", "data/articles", "--coverage", "--threads", "1")).isZero();
    String report = out.toString();
    assertThat(report.lines())
        .anyMatch(line -> line.matches(" +14 +\\d+ +\\d+ \\(\\d+%\\) +\\d+ +\\d+ +all"))
        .contains("Harbour Wire: names that mean no known actor");
    assertThat(err.toString()).startsWith("14 articles, ");
    forget();
    assertThat(run("extract", "data/articles", "--coverage", "--threads", "2")).isZero();
    assertThat(out.toString()).isEqualTo(report);
  }

  @Test
  void printsWhatWasUnderstoodForMachinesToo() {
    assertThat(run("extract", PLANNED, "--coverage", "--format", "json", "--top", "1")).isZero();
    JsonObject source =
        JsonParser.parseString(out.toString())
            .getAsJsonObject()
            .getAsJsonArray("sources")
            .get(0)
            .getAsJsonObject();
    assertThat(source.get("articles").getAsInt()).isEqualTo(1);
    assertThat(source.get("sentences").getAsInt()).isPositive();
    assertThat(source.getAsJsonArray("unlinked")).hasSize(1);
  }

  @Test
  void goesOnAfterABadInputAndSaysSoByItsExitCode() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"text\": 3}\n");
    assertThat(run("extract", bad.toString(), SAMPLE)).isEqualTo(1);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("bad.jsonl:1 \"text\" is a number", "1 failed");
  }

  @Test
  void ingestsOnceAndPassesOverWhatIsThere() {
    String store = folder.resolve("store").toString();
    assertThat(run("ingest", SAMPLE, "--store", store)).isZero();
    assertThat(err.toString().lines())
        .anyMatch(line -> line.startsWith("put what is known of actors into the store"))
        .anyMatch(line -> line.startsWith("1 article, "));
    forget();
    assertThat(run("ingest", SAMPLE, "--store", store)).isZero();
    assertThat(err.toString()).startsWith("0 articles, 1 unchanged, ");
    forget();
    assertThat(run("stats", "--store", store)).isZero();
    assertThat(out.toString().lines())
        .contains("articles\t1")
        .anyMatch(line -> line.matches("source .*: sentences\t\\d+"));
  }

  @Test
  void refusesWrongUsage() {
    assertThat(run("ingest")).isEqualTo(2);
    assertThat(err.toString()).contains("PATH");
    forget();
    assertThat(run("digest", SAMPLE)).isEqualTo(2);
    forget();
    assertThat(run("stats", "--store", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("there is no store in", "chancery ingest");
  }

  private int run(String... arguments) {
    return Chancery.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
