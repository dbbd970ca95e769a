package org.chancery.graph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 100, 1_000_000})
  void sortsWhateverFitsInMemory(long bytes) throws IOException {
    Random random = new Random(1);
    TreeSet<String> expected = new TreeSet<>();
    try (SortedLines lines = new SortedLines(bytes)) {
      for (int i = 0; i < 200; i++) {
        String line = "line " + random.nextInt(100);
        expected.add(line);
        lines.add(line);
      }
      assertThat(read(lines)).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void sortsByBytesAndNotByHalvesOfCharacters() throws IOException {
    try (SortedLines lines = new SortedLines(100)) {
      lines.add("😀");
      lines.add("\uFF5E");
      lines.add("a");
      assertThat(read(lines)).containsExactly("a", "\uFF5E", "😀");
    }
  }

  private static List<String> read(SortedLines lines) throws IOException {
    return ImmutableList.copyOf(lines.sorted()).stream()
        .map(line -> new String(line, UTF_8))
        .toList();
  }
}
