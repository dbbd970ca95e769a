package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  private final StringWriter out = new StringWriter();

  @Test
  void endsWellWhereEveryRuleKeepsItsSpec() {
    assertThat(check(Path.of("data"))).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void namesFileAndLineOfASpecThatIsNotKept(@TempDir Path folder) throws IOException {
    small(folder);
    Files.writeString(
        folder.resolve("frames.spec.tsv"),
        "poke-1\tSyria joined NATO.\tSyria\tNATO\n",
        StandardOpenOption.APPEND);
    assertThat(check(folder)).isEqualTo(1);
    assertThat(out.toString()).contains("frames.spec.tsv:6: poke-1 must read Syria -> NATO");
  }

  @Test
  void namesFileAndLineOfAMentionThatMeansAnother(@TempDir Path folder) throws IOException {
    small(folder);
    Files.writeString(
        folder.resolve("resolution.spec.tsv"),
        """
        full-names\t\tSyria thanked Kenya.\tKenya\tSyria
        full-names\t\tSyria thanked Kenya.\tSyria\tSyria\tState\tSYR
        !full-names\t\tSyria thanked Kenya.\tKenya\tKenya
        !full-names\t\tSyria thanked Kenya.\tKenya\tSyria
        """,
        StandardOpenOption.APPEND);
    assertThat(check(folder)).isEqualTo(1);
    assertThat(out.toString().lines())
        .contains(
            "resolution.spec.tsv:2: full-names: \"Kenya\" must mean Syria"
                + " but means Kenya (State, KEN) in: Syria thanked Kenya.",
            "resolution.spec.tsv:4: full-names: \"Kenya\" passes: drop the ! before full-names",
            "full-names has fewer than 8 rows");
  }

  @Test
  void tellsHowOftenEachFrameFiresOnACorpus(@TempDir Path folder) throws IOException {
    small(folder);
    Path article =
        Files.writeString(folder.resolve("a.txt"), "Syria poked Kenya. Norway poked Syria.\n");
    check(folder, "--corpus", article.toString());
    assertThat(out.toString().lines())
        .containsSequence(
            "frames.tsv:3: poke-1 fires 2 times in the corpus",
            "frames.tsv:2: tickle-1 never fires in the corpus");
  }

  @Test
  void triesSomeFramesAlone(@TempDir Path folder) throws IOException {
    small(folder);
    Files.writeString(
        folder.resolve("frames.spec.tsv"),
        "poke-1\tSyria joined NATO.\tSyria\tNATO\n",
        StandardOpenOption.APPEND);
    assertThat(check(folder, "--only", "tickle")).isZero();
    assertThat(check(folder, "--only", "poke")).isEqualTo(1);
    assertThat(check(folder, "--only", "sing")).isEqualTo(2);
  }

  @Test
  void refusesAFolderWithoutTables(@TempDir Path folder) {
    assertThat(check(folder)).isEqualTo(2);
  }

  /** Two frames with their examples, and no row in any other spec. */
  private static void small(Path folder) throws IOException {
    copy(Path.of("data"), folder);
    try (Stream<Path> specs = Files.list(folder)) {
      for (Path spec : specs.filter(path -> path.toString().endsWith(".spec.tsv")).toList()) {
        Files.writeString(spec, header(spec));
      }
    }
    Path roles = folder.resolve("event-roles.tsv");
    Files.writeString(roles, header(roles));
    Files.writeString(
        folder.resolve("frames.tsv"),
        header(Path.of("data", "frames.tsv"))
            + """
            tickle-1\ttickle\tverb\tAccuse\t\tsubject\tobject\tboth
            poke-1\tpoke\tverb\tReject\t\tsubject\tobject\tboth
            """);
    Files.writeString(
        folder.resolve("frames.spec.tsv"),
        """
        tickle-1\tSyria tickled Kenya.\tSyria\tKenya
        tickle-1\tSyria slept.
        poke-1\tSyria poked Kenya.\tSyria\tKenya
        poke-1\tSyria slept.
        """,
        StandardOpenOption.APPEND);
  }

  private static String header(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines.filter(line -> !line.startsWith("#")).findFirst().orElseThrow() + "\n";
    }
  }

  private int check(Path rules, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("rules", "check", "--rules", rules.toString()));
    arguments.addAll(List.of(more));
    return Chancery.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(arguments.toArray(String[]::new));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).toList()) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
  }
}
