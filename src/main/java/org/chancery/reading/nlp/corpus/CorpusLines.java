package org.chancery.reading.nlp.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The lines of a corpus, in blocks that an empty line ends; each block is a sentence. */
final class CorpusLines {
  private CorpusLines() {}

  /**
   * A line with the place where it stands.
   *
   * @param place file and line
   * @param columns what tabs part
   */
  record Line(String place, List<String> columns) {

    /** Returns a column, or throws where the line has fewer. */
    String column(int index) {
      if (index >= columns.size()) {
        throw new CorpusException(place, "column " + (index + 1) + " is missing");
      }
      return columns.get(index);
    }
  }

  /**
   * Returns the blocks of a plain or gzipped file, without comments.
   *
   * @throws CorpusException where the file cannot be read
   */
  static List<List<Line>> blocks(Path file) {
    try (var reader = open(file)) {
      return blocks(file, reader);
    } catch (IOException | UncheckedIOException unreadable) {
      throw new CorpusException(file.toString(), "cannot be read: " + unreadable.getMessage());
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static List<List<Line>> blocks(Path file, BufferedReader reader) throws IOException {
    List<List<Line>> blocks = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        close(blocks, block);
        block = new ArrayList<>();
      } else if (!isComment(line)) {
        block.add(new Line(file + ":" + number, List.of(line.split("\t", -1))));
      }
    }
    close(blocks, block);
    return blocks;
  }

  private static boolean isComment(String line) {
    return line.startsWith("#") && line.indexOf('\t') < 0;
  }

  private static void close(List<List<Line>> blocks, List<Line> block) {
    if (!block.isEmpty()) {
      blocks.add(block);
    }
  }
}
