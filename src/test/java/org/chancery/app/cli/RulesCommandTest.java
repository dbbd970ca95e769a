package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    copy(Path.of("data"), folder);
    Path spec = folder.resolve("frames.spec.tsv");
    long lines;
    try (Stream<String> all = Files.lines(spec)) {
      lines = all.count();
    }
    Files.writeString(spec, "meet-1\tSyria joined NATO.\tSyria\tNATO\n", StandardOpenOption.APPEND);
    assertThat(check(folder)).isEqualTo(1);
    assertThat(out.toString())
        .contains("frames.spec.tsv:" + (lines + 1) + ": meet-1 must read Syria -> NATO");
  }

  @Test
  void namesFileAndLineOfAMentionThatMeansAnother(@TempDir Path folder) throws IOException {
    copy(Path.of("data"), folder);
    Files.writeString(
        folder.resolve("resolution.spec.tsv"),
        """
        mechanism\tdate\ttext\twords\tactor\ttype\tcountry
        full-names\t\tSyria thanked Kenya.\tKenya\tSyria
        full-names\t\tSyria thanked Kenya.\tSyria\tSyria\tState\tSYR
        !full-names\t\tSyria thanked Kenya.\tKenya\tKenya
        !full-names\t\tSyria thanked Kenya.\tKenya\tSyria
        """);
    assertThat(check(folder)).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactly(
            "resolution.spec.tsv:2: full-names: \"Kenya\" must mean Syria"
                + " but means Kenya (State, KEN) in: Syria thanked Kenya.",
            "resolution.spec.tsv:4: full-names: \"Kenya\" passes: drop the ! before full-names",
            "full-names has fewer than 8 rows");
  }

  private int check(Path rules) {
    return Chancery.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .execute("rules", "check", "--rules", rules.toString());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).toList()) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
  }
}
