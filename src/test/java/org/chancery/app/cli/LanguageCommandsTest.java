package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of the commands that train and measure the language models. */
class LanguageCommandsTest {
  private static final String TREES =
      """
      1\tKenya\tKenya\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
      2\tsent\tsend\tVERB\tVBD\t_\t0\troot\t_\t_
      3\tenvoys\tenvoy\tNOUN\tNNS\t_\t2\tobj\t_\t_
      4\tto\tto\tADP\tIN\t_\t5\tcase\t_\t_
      5\tOslo\tOslo\tPROPN\tNNP\t_\t2\tobl\t_\t_
      6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      1\tKenya\tKenya\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
      2\tagreed\tagree\tVERB\tVBD\t_\t0\troot\t_\t_
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;
  private static final String NAMES =
      "Kenya\tB-LOC\nsent\tO\nenvoys\tO\nto\tO\nOslo\tB-LOC\n.\tO\n";

  @TempDir private Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void forget() {
    out = new StringWriter();
    err = new StringWriter();
  }

  @Test
  void measuresTheModelsThatComeWithTheProgram() throws IOException {
    Path trees = Files.writeString(folder.resolve("some.conllu"), TREES);
    Path names = Files.writeString(folder.resolve("some.bio"), NAMES);
    assertThat(run("evaluate", "--conllu", trees.toString(), "--names", names.toString())).isZero();
    JsonObject scores = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertThat(scores.get("sentences").getAsInt()).isEqualTo(2);
    assertThat(scores.get("tokens").getAsInt()).isEqualTo(9);
    for (String figure : new String[] {"xpos", "lemma", "uas", "las"}) {
      assertThat(scores.get(figure).getAsDouble()).as(figure).isEqualTo(1);
    }
    assertThat(scores.getAsJsonObject("verbArguments").get("f1").getAsDouble()).isEqualTo(1);
    assertThat(
            scores.getAsJsonObject("byRelation").getAsJsonObject("nsubj").get("count").getAsInt())
        .isEqualTo(2);
    assertThat(scores.get("sentencesPerSecond").getAsLong()).isPositive();
    JsonObject found = scores.getAsJsonObject("names");
    assertThat(found.get("f1").getAsDouble()).isEqualTo(1);
    assertThat(found.get("spanF1").getAsDouble()).isEqualTo(1);
    assertThat(found.getAsJsonObject("perType").getAsJsonObject("LOC").get("p").getAsDouble())
        .isEqualTo(1);
  }

  @Test
  void tellsHowFarConfidenceCanBeTrusted() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.json"),
            """
            {"id": "a", "text": "Kenya accused Norway. Kenya attacked Norway.",
             "actors": [{"id": "k", "mentions": ["Kenya"]}, {"id": "n", "mentions": ["Norway"]}],
             "claims": [{"quote": "Kenya accused Norway", "types": ["Accuse"],
               "agents": ["k"], "recipients": ["n"]}]}
            """);
    assertThat(run("evaluate", "--calibration", gold.toString())).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "confidence    claims    right  share right  mean confidence",
            "0.70 - 0.80        2        1        0.500            0.750",
            "all                2        1        0.500            0.750",
            "expected calibration error 0.250");
    forget();
    assertThat(run("evaluate", "--calibration", folder.resolve("none.json").toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("none.json cannot be read");
  }

  @Test
  void trainsEveryModelAndGivesTheSameBytesAgain() throws IOException {
    Path corpora = Files.createDirectory(folder.resolve("corpora"));
    gzip(corpora.resolve("small-train.conllu.gz"), TREES.repeat(60));
    gzip(corpora.resolve("names-train.bio.gz"), (NAMES + "\n").repeat(20));
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    for (Path models : new Path[] {first, second}) {
      assertThat(run("train", "--corpora", corpora.toString(), "--models", models.toString()))
          .isZero();
    }
    for (String model : new String[] {"tagger.bin", "parser.bin", "names.bin"}) {
      assertThat(first.resolve(model)).hasSameBinaryContentAs(second.resolve(model));
    }
  }

  @Test
  void namesTheFileAndLineOfABrokenCorpus() throws IOException {
    Path trees = Files.writeString(folder.resolve("bad.conllu"), "1\tKenya\tKenya\n");
    assertThat(run("evaluate", "--conllu", trees.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("bad.conllu:1: column");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThat(run("evaluate")).isEqualTo(2);
    assertThat(err.toString()).contains("--conllu, --names or both");
    forget();
    Path none = folder.resolve("none");
    assertThat(run("evaluate", "--names", none.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(none + ": cannot be read");
    forget();
    assertThat(run("train")).isEqualTo(2);
    assertThat(err.toString()).contains("--corpora");
    forget();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run("train", "--corpora", empty.toString(), "--models", empty.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains(empty + ": holds no *-train.conllu.gz");
    forget();
    assertThat(run("train", "--corpora", empty.toString(), "--models", none.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains(none + ": no such folder");
  }

  private int run(String... arguments) {
    return Chancery.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private static void gzip(Path file, String text) throws IOException {
    try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file))) {
      bytes.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
