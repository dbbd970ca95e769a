package org.chancery.reading.nlp.tagging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chancery.reading.nlp.corpus.ParsedSentence;

/** Trains the tagger that comes with the program. */
public final class TrainTagger {
  private TrainTagger() {}

  /**
   * Writes a model to the file named first, trained on the treebanks named after it.
   *
   * @throws IOException where the model cannot be written
   */
  public static void main(String[] files) throws IOException {
    List<ParsedSentence> sentences =
        Arrays.stream(files)
            .skip(1)
            .flatMap(file -> ParsedSentence.read(Path.of(file)).stream())
            .toList();
    TaggerModel model = new TaggerTrainer().train(sentences);
    try (OutputStream bytes = Files.newOutputStream(Path.of(files[0]))) {
      model.write(bytes);
    }
  }
}
