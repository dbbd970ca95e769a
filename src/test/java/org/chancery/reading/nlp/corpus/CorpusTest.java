package org.chancery.reading.nlp.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {
  private static final String TREE =
      """
      # text = Peru won't.
      1\tPeru\tPeru\tPROPN\tNNP\t_\t0\troot\t_\t_
      2-3\twon\u2019t\t_\t_\t_\t_\t_\t_\t_\t_
      2\two\twill\tAUX\tMD\t_\t1\taux\t_\t_
      3\tn\u2019t\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_
      3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_

      1\tOslo\tOslo\tPROPN\tNNP\t_\t0\troot\t_\t_
      """;

  @TempDir private Path folder;

  @Test
  void readsWordsTagsAndTrees() throws IOException {
    List<ParsedSentence> sentences = ParsedSentence.read(file("a.conllu", TREE));
    assertThat(sentences).extracting(ParsedSentence::size).containsExactly(3, 1);
    ParsedSentence first = sentences.get(0);
    assertThat(first.words()).containsExactly("Peru", "wo", "n't");
    assertThat(first.lemmas()).containsExactly("Peru", "will", "not");
    assertThat(first.pennTags()).containsExactly("NNP", "MD", "RB");
    assertThat(first.tree().head(0)).isEqualTo(Tree.ROOT);
    assertThat(first.tree().dependents(0)).containsExactly(1, 2);
    assertThat(first.tree().relation(2)).isEqualTo("advmod");
  }

  @Test
  void readsGzippedFiles() throws IOException {
    Path file = folder.resolve("a.conllu.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TREE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(ParsedSentence.read(file)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "9, head 9 is not in the sentence",
    "x, x is no head",
    "-1, head -1 is not in the sentence",
  })
  void namesFileAndLineOfABrokenHead(String head, String message) throws IOException {
    Path file = file("b.conllu", "\n1\tOslo\tOslo\t_\tNNP\t_\t" + head + "\troot\t_\t_\n");
    assertThatThrownBy(() -> ParsedSentence.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessage(file + ":2: " + message);
  }

  @Test
  void namesFileAndLineOfAShortLine() throws IOException {
    Path file = file("c.conllu", "1\tOslo\n");
    assertThatThrownBy(() -> ParsedSentence.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith(file + ":1: column");
  }

  @Test
  void saysWhichFileIsMissing() {
    Path file = folder.resolve("none.conllu");
    assertThatThrownBy(() -> ParsedSentence.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith(file + ": cannot be read");
  }

  @Test
  void readsNamesThatTouch() throws IOException {
    Path file =
        file(
            "names.bio",
            "Kofi\tB-PER\nMensah\tI-PER\nOslo\tB-LOC\nRome\tB-LOC\nand\tO\nNATO\tI-ORG\n\nno\tO\n");
    List<NamedSentence> sentences = NamedSentence.read(file);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).names())
        .containsExactly(
            new Name(0, 2, NameKind.PERSON),
            new Name(2, 3, NameKind.LOCATION),
            new Name(3, 4, NameKind.LOCATION),
            new Name(5, 6, NameKind.ORGANIZATION));
    assertThat(sentences.get(1).names()).isEmpty();
  }

  @Test
  void namesFileAndLineOfAnUnknownTag() throws IOException {
    Path file = file("names.bio", "Oslo\tB-CITY\n");
    assertThatThrownBy(() -> NamedSentence.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessage(file + ":1: B-CITY is no tag of a name");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
