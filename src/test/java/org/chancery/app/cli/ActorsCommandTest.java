package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {
  private static final String COLUMNS =
      "id\tname\ttype\taliases\tacronyms\tdemonyms\tmetonyms\tcountry\tpartOf\tfunction"
          + "\tsectors\twikidata\tgeonames\tfrom\tuntil\tnote\n";

  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void namesAFolderThatIsMissing() {
    assertThat(build(folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere: no such folder");
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThat(build(folder)).isEqualTo(2);
    assertThat(err.toString()).contains("sources.tsv: no such file");
  }

  @Test
  void namesFileAndLineOfABadRow() throws IOException {
    Files.writeString(
        folder.resolve("sources.tsv"), "id\ttitle\tpublisher\tlicence\turl\tdate\tfiles\tnote\n");
    Files.writeString(folder.resolve("states.tsv"), COLUMNS + "\tRuritania\tKingdom\n");
    assertThat(build(folder)).isEqualTo(1);
    assertThat(err.toString()).contains("states.tsv:2: Kingdom is no ActorType");
  }

  @Test
  void asksForACommand() {
    assertThat(run("actors")).isEqualTo(2);
    assertThat(err.toString()).contains("a command is missing: build");
  }

  private int build(Path sources) {
    return run(
        "actors",
        "build",
        sources.toString(),
        "--curated",
        folder.toString(),
        "--out",
        folder.toString());
  }

  private int run(String... arguments) {
    return Chancery.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
